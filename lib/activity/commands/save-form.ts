import 'server-only'
import { db } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { presencesById } from '@/lib/presence/queries'
import { VOCABULARIES } from '@/lib/vocabulary/constants'
import { listTerms } from '@/lib/vocabulary/queries'
import type { Term, Vocabulary } from '@/lib/vocabulary/types'
import { readActivity } from '../queries/read-activity'
import { insideWhere } from '../queries/visible-where'
import { type ActivityContent, emptyContent } from '../rules/content'
import { type Lists, resolveForm } from '../rules/resolve-form'
import { type ActivityForm, INPUTS, marksOf, readBase } from '../schema/form'
import type { VersionedField } from '../types'
import { createActivity } from './create-activity'
import { saveActivity } from './save-activity'
import { submitActivity } from './submit-activity'

export type FormOutcome = {
  reference: string
  /** `incomplete`: saved, but not submitted, because something is missing. */
  result: 'saved' | 'submitted' | 'incomplete'
}

/**
 * Saves the activity form, and submits it if that was asked. What is complete enough to keep is kept first: a
 * submission that lacks something loses nothing.
 *
 * @param locale the language in which names and dates were typed
 * @returns problems by input, with nothing written, when something typed cannot be understood
 * @throws DomainError not_found, refused
 */
export async function saveForm(actor: Actor, form: ActivityForm, locale: string): Promise<Outcome<FormOutcome>> {
  const before = form.reference ? await contentOf(actor, form.reference) : emptyContent()
  const base = readBase(form.base)
  const marks = marksOf(form as never)
  const fields = Object.keys(INPUTS) as VersionedField[]
  const touched = new Set(fields.filter((field) => base.marks[field] !== marks[field]))
  const { patch, problems } = resolveForm(form, touched, before, await loadLists(), locale)
  if (Object.keys(problems).length > 0) return declined(problems)
  const saved = form.reference
    ? await saveActivity(actor, { reference: form.reference, patch, baseVersion: base.version })
    : await createActivity(actor, { content: { ...before, ...patch }, key: form.key })
  if (!saved.ok) return declined(byInput(saved.problems))
  const { reference } = saved.value
  if (form.intent === 'save') return done({ reference, result: 'saved' })
  const submitted = await submitActivity(actor, { reference })
  return done({ reference, result: submitted.ok ? 'submitted' : 'incomplete' })
}

async function contentOf(actor: Actor, reference: string): Promise<ActivityContent> {
  const row = await readActivity(db, Prisma.sql`reference = ${reference} AND ${insideWhere(actor.scope)}`)
  if (!row) throw new DomainError('not_found', { id: reference })
  return row.content
}

async function loadLists(): Promise<Lists> {
  const entries = await Promise.all(
    VOCABULARIES.map(async (name): Promise<[Vocabulary, Term[]]> => [name, await listTerms(name)]),
  )
  return { terms: Object.fromEntries(entries) as unknown as Lists['terms'], presences: await presencesById() }
}

/** Problems stand beside an input, not beside the field of the data model. */
const byInput = (problems: Problems): Problems =>
  Object.fromEntries(
    Object.entries(problems).map(([field, list]) => [INPUTS[field as VersionedField]?.[0] ?? field, list]),
  )
