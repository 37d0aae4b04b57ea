import 'server-only'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { MOST_FILES } from '../constants'
import { plainName } from '../rules/admit-file'
import type { Details, FileRefusal } from '../types'
import { lockHost, problemsOfDetails } from './lock-host'
import { dropSealed, type Sealed, sealFile } from './seal-file'

export type AddInput = Details & { reference: string }
type Arrived = { name: string; bytes: Uint8Array }

/**
 * Takes a file that supports a statement of an activity. It counts once its type is detected, its size and hash are read
 * back from the store, and the actor may still edit the activity. Of a refused file nothing is stored but what was said
 * of it, for the form.
 *
 * @returns its id; or problems by field, with `kept`: the id under which what was said is kept
 * @throws DomainError not_found, refused
 */
export async function addFile(actor: Actor, input: AddInput, file: Arrived): Promise<Outcome<{ id: string }>> {
  const name = plainName(file.name)
  const problems = await transaction((tx) => problemsBefore(tx, actor, input))
  if (problems) return keepRefused(actor, input, name, problems)
  const sealed = await sealFile(name, file.bytes)
  if ('refused' in sealed) return keepRefused(actor, input, name, fileProblem(sealed.refused))
  try {
    const id = await transaction((tx) => countIn(tx, actor, input, { name, sealed }))
    return done({ id })
  } catch (error) {
    await dropSealed(sealed)
    throw error
  }
}

export const fileProblem = (refusal: FileRefusal): Problems => ({ file: [{ key: `evidence.refused.${refusal}` }] })

/** Whether the activity takes a file so described; locks it. */
export async function problemsBefore(tx: Tx, actor: Actor, input: AddInput): Promise<Problems | null> {
  const host = await lockHost(tx, actor, input.reference)
  const files = await tx.evidence.count({ where: { activityId: host.id, removedAt: null, state: 'verified' } })
  if (files >= MOST_FILES) return fileProblem('too_many')
  return problemsOfDetails(tx, actor, host, input)
}

export const detailsOf = ({ supports, accomplishmentId, description, sensitivity }: Details): Details => ({
  ...{ supports, accomplishmentId, description, sensitivity },
})

type Whole = { name: string; sealed: Sealed }

async function countIn(tx: Tx, actor: Actor, input: AddInput, { name, sealed }: Whole): Promise<string> {
  const host = await lockHost(tx, actor, input.reference)
  const { id } = await tx.evidence.create({
    data: {
      ...{ ...detailsOf(input), ...sealed, activityId: host.id, fileName: name },
      ...{ received: sealed.size, state: 'verified', addedById: actor.id },
    },
    select: { id: true },
  })
  const { size, mediaType } = sealed
  await record(tx, actor, 'evidence.added', { type: 'evidence', id }, { activity: host.id, size, mediaType })
  return id
}

/** Keeps what was said of a file that was refused, for the form; the one before it goes. */
export function keepRefused(
  actor: Actor,
  input: AddInput,
  name: string,
  problems: Problems,
): Promise<Outcome<{ id: string }>> {
  return transaction(async (tx) => {
    const host = await lockHost(tx, actor, input.reference)
    const mine = { activityId: host.id, addedById: actor.id, state: 'refused' as const }
    await tx.evidence.deleteMany({ where: mine })
    const { id } = await tx.evidence.create({
      data: { ...detailsOf(input), ...mine, fileName: name, size: 0 },
      select: { id: true },
    })
    return declined(problems, { kept: id })
  })
}
