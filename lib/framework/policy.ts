import { mayOfficeWide } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'

/** Wording and settings hold for the whole Office: an administrator of one presence or region does not change them. */
export const canEditWording = (actor: Actor): boolean => mayOfficeWide(actor, 'wording.edit')
