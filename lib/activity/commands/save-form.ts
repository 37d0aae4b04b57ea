import 'server-only'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { listPresences } from '@/lib/presence/queries'
import { adviceThatStands } from '../claims/rules/stands'
import { canCreateFor, presencesOf } from '../policy'
import { readPosted } from '../queries/read-posted'
import { listRelated } from '../queries/related'
import { type ActivityContent, reachOfContent, withContributor } from '../rules/content'
import { meantPresence } from '../rules/meant-presence'
import type { ActivityForm } from '../schema/form'
import { type Base, INPUTS, marksOf, writeBase } from '../schema/inputs'
import type { VersionedField } from '../types'
import { createActivity } from './create-activity'
import { keepAdvice } from './keep-advice'
import { CONFLICT, saveActivity } from './save-activity'
import { submitActivity } from './submit-activity'
import { tellConflicts } from './tell-conflicts'

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
  const saved = await saveDraft(actor, form, locale)
  if (!saved.ok) return saved
  const { reference } = saved.value
  if (form.intent === 'save') return done({ reference, result: 'saved' })
  const submitted = await submitActivity(actor, { reference })
  return done({ reference, result: submitted.ok ? 'submitted' : 'incomplete' })
}

/**
 * Saves the form as it stands, and tells on what it rests from now on, so that it can be saved again from where it is.
 * What somebody else has changed meanwhile in other fields stays unseen, and so stays a conflict if it is touched.
 *
 * @returns the reference, and the new `base` of the form; or problems by input
 * @throws DomainError not_found, refused; signed_out when the page was made for somebody else
 */
export async function saveDraft(
  actor: Actor,
  posted: ActivityForm,
  locale: string,
): Promise<Outcome<{ reference: string; base: string }>> {
  // Somebody else has signed in since the page was made: its text is not theirs.
  if (posted.owner && posted.owner !== actor.id) throw new DomainError('signed_out')
  const { form, words } = await readPlace(actor, posted)
  const { row, base, patch, content, problems } = await readPosted(actor, form, locale)
  await checkRelated(
    actor,
    content.related.filter((one) => !row?.content.related.includes(one)),
    problems,
  )
  if (content.holderIds.length === 0 && !canCreateFor(actor, reachOfContent(content))) {
    problems.presence = [{ key: 'activity.problems.presence_own' }]
  }
  if (Object.keys(problems).length > 0) return declined(problems)
  const own = { baseVersion: base.version, ownVersions: base.own }
  const saved = form.reference
    ? await saveActivity(actor, { reference: form.reference, patch, ...own })
    : await createNew(actor, withWords(content, words), form.key)
  if (!saved.ok) {
    const clash = Object.values(saved.problems).some((list) => list.some(({ key }) => key === CONFLICT))
    return clash
      ? tellConflicts(actor, { reference: form.reference, patch, base, locale })
      : declined(byInput(saved.problems))
  }
  const { reference, fields, version } = saved.value
  const stands = adviceThatStands(form)
  if (stands.keys.length > 0) await keepAdvice(actor, { reference, ...stands })
  return done({ reference, base: writeBase(basedOn(form, base, fields, version)) })
}

/** A page without a line has no list of presences: what its words name is chosen, and words that name none are kept. */
async function readPlace(actor: Actor, form: ActivityForm): Promise<{ form: ActivityForm; words: string }> {
  if (form.where === undefined || form.presence || form.reference) return { form, words: '' }
  const { id, words } = meantPresence(form.where, presencesOf(actor, await listPresences()))
  return { form: { ...form, presence: id }, words }
}

/** A new activity begins with version 1, of which every field is the person's own. */
async function createNew(actor: Actor, content: ActivityContent, key: string) {
  const created = await createActivity(actor, { content: withContributor(content), key })
  const fields: VersionedField[] = []
  return created.ok ? done({ ...created.value, fields, version: 1 }) : created
}

const withWords = (content: ActivityContent, asWritten: string): ActivityContent =>
  asWritten ? { ...content, contributors: [{ presenceId: null, asWritten, bodyType: null }] } : content

function basedOn(form: ActivityForm, before: Base, fields: VersionedField[], version: number): Base {
  const written = Object.fromEntries(fields.map((field) => [field, version]))
  const marks = marksOf(form as never)
  return { version: form.reference ? before.version : version, marks, own: { ...before.own, ...written } }
}

/** Nobody refers to an activity that they cannot see: the answer would tell them that it is there. */
async function checkRelated(actor: Actor, added: string[], problems: Problems): Promise<void> {
  const seen = new Set((await listRelated(actor.scope, added)).map(({ reference }) => reference))
  const unknown = added.filter((reference) => !seen.has(reference))
  if (unknown.length === 0) return
  const problem = { key: 'activity.problems.related_unknown', values: { text: unknown.join(', ') } }
  problems.related = [...(problems.related ?? []), problem]
}

/** Problems stand beside an input, not beside the field of the data model. */
const byInput = (problems: Problems): Problems =>
  Object.fromEntries(
    Object.entries(problems).map(([field, list]) => [INPUTS[field as VersionedField]?.[0] ?? field, list]),
  )
