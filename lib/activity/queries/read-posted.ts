import 'server-only'
import type { Problems } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { presencesById } from '@/lib/presence/queries'
import { VOCABULARIES } from '@/lib/vocabulary/constants'
import { listTerms } from '@/lib/vocabulary/queries'
import type { Term, Vocabulary } from '@/lib/vocabulary/types'
import type { ActivityRow } from '../reading/types'
import { type ActivityContent, emptyContent } from '../rules/content'
import { type Lists, resolveForm } from '../rules/resolve-form'
import { type ActivityForm, readBase } from '../schema/form'
import { type Base, INPUTS, marksOf } from '../schema/inputs'
import type { VersionedField } from '../types'
import { readInside } from './read-inside'

export type ReadForm = {
  /** Null for a new activity. */
  row: ActivityRow | null
  base: Base
  patch: Partial<ActivityContent>
  /** What the activity would be with the patch. */
  content: ActivityContent
  problems: Problems
  lists: Lists
}

/**
 * What a posted form says, against the working copy as it is now.
 *
 * @param locale the language in which names and dates were typed
 * @throws DomainError not_found when the actor does not see the activity from inside
 */
export async function readPosted(actor: Actor, form: ActivityForm, locale: string): Promise<ReadForm> {
  const row = form.reference ? await readInside(actor, form.reference) : null
  const before = row?.content ?? emptyContent()
  const base = readBase(form.base)
  const lists = await loadLists()
  const { patch, problems } = resolveForm(form, touchedFields(form, base), before, lists, locale)
  return { row, base, patch, problems, lists, content: { ...before, ...patch } }
}

/** The fields whose inputs hold something else than the form began with. */
function touchedFields(form: ActivityForm, base: Base): Set<VersionedField> {
  const marks = marksOf(form as never)
  return new Set((Object.keys(INPUTS) as VersionedField[]).filter((field) => base.marks[field] !== marks[field]))
}

async function loadLists(): Promise<Lists> {
  const entries = await Promise.all(
    VOCABULARIES.map(async (name): Promise<[Vocabulary, Term[]]> => [name, await listTerms(name)]),
  )
  return { terms: Object.fromEntries(entries) as unknown as Lists['terms'], presences: await presencesById() }
}
