import { mayOfficeWide } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'

/** Mails name people of every presence, so whoever reads them holds the role in the whole Office. */
export const canReadMail = (actor: Pick<Actor, 'scope'>): boolean => mayOfficeWide(actor, 'mail.read')
