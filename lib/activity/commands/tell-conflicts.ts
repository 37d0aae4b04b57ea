import 'server-only'
import { declined, type Outcome, type Problem, type Problems } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { PURPOSES } from '../constants'
import { loadNames } from '../queries/names'
import { readInside } from '../queries/read-inside'
import { type ActivityContent, changedFields, conflicts, stable } from '../rules/content'
import { theirWords } from '../rules/their-words'
import { type Base, INPUTS, RELEASE_INPUTS, writeBase } from '../schema/inputs'
import type { VersionedField } from '../types'
import { CONFLICT } from './save-activity'

type Attempt = { reference: string; patch: Partial<ActivityContent>; base: Base; locale: string }

/**
 * Says of each field that somebody else has changed what it holds now. From then on the form rests on the version that
 * was shown: sent again, it is the person's decision and no conflict any more.
 */
export async function tellConflicts(
  actor: Actor,
  { reference, patch, base, locale }: Attempt,
): Promise<Outcome<never>> {
  const [row, names] = await Promise.all([readInside(actor, reference), loadNames()])
  const changed = changedFields(row.content, { ...row.content, ...patch })
  const problems: Problems = {}
  for (const field of conflicts(row, changed, base.version, base.own)) {
    for (const input of inputsOf(field, row.content, patch)) {
      problems[input] = [problemOf(theirWords(input, row.content, names, locale))]
    }
  }
  return declined(problems, { base: writeBase({ ...base, version: row.version }) })
}

/** Release is one field with an input for each purpose: a conflict is told wherever the answers differ. */
function inputsOf(
  field: VersionedField,
  theirs: ActivityContent,
  { release }: Partial<ActivityContent>,
): readonly string[] {
  if (field !== 'release' || !release) return (INPUTS[field] ?? [field]).slice(0, 1)
  return PURPOSES.filter((purpose) => stable(release[purpose]) !== stable(theirs.release[purpose])).map(
    (purpose) => RELEASE_INPUTS[purpose].use,
  )
}

function problemOf(theirs: string | null): Problem {
  if (theirs === null) return { key: `${CONFLICT}_choice` }
  return theirs ? { key: CONFLICT, values: { theirs } } : { key: `${CONFLICT}_empty` }
}
