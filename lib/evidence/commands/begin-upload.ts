import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db, type Tx, transaction } from '@/lib/core/db'
import { done, type Outcome, type Problems } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { MOST_BYTES, MOST_UNFINISHED, UNFINISHED_SECONDS } from '../constants'
import { plainName } from '../rules/admit-file'
import type { UploadStep } from '../types'
import { type AddInput, detailsOf, fileProblem, keepRefused, problemsBefore } from './add-file'
import { lockHost } from './lock-host'
import { dropParts } from './parts'

export type BeginInput = AddInput & {
  name: string
  size: number
  /** What the whole file is to have, as the sender's computer says. */
  sha256: string
}

/**
 * Begins to take a file in pieces, or finds the one that the same person began before: the same bytes for the same
 * activity go on where they were.
 *
 * @returns how much is here; or problems by field, as when a file comes whole
 * @throws DomainError not_found, refused
 */
export async function beginUpload(actor: Actor, input: BeginInput): Promise<Outcome<UploadStep>> {
  const name = plainName(input.name)
  await forgetOld(actor)
  const begun = await transaction((tx) => begin(tx, actor, input, name))
  if ('id' in begun) return done(begun)
  const kept = await keepRefused(actor, input, name, begun.problems)
  return kept.ok ? done({ id: kept.value.id, received: 0 }) : kept
}

async function begin(
  tx: Tx,
  actor: Actor,
  input: BeginInput,
  fileName: string,
): Promise<UploadStep | { problems: Problems }> {
  const problems = await problemsBefore(tx, actor, input)
  if (problems) return { problems }
  if (input.size < 1) return { problems: fileProblem('no_file') }
  if (input.size > MOST_BYTES) return { problems: fileProblem('too_large') }
  const { id: activityId } = await lockHost(tx, actor, input.reference)
  const mine = { activityId, addedById: actor.id, state: 'uploading' as const }
  const same = await tx.evidence.findFirst({ where: { ...mine, sha256: input.sha256, size: input.size } })
  const data = { ...detailsOf(input), fileName }
  if (same) {
    await tx.evidence.update({ where: { id: same.id }, data })
    return { id: same.id, received: same.received }
  }
  if ((await tx.evidence.count({ where: mine })) >= MOST_UNFINISHED) return { problems: fileProblem('too_many') }
  const { id } = await tx.evidence.create({
    data: { ...data, ...mine, sha256: input.sha256, size: input.size },
    select: { id: true },
  })
  return { id, received: 0 }
}

/** What the actor left unfinished for too long goes, with its pieces. */
async function forgetOld(actor: Actor): Promise<void> {
  const old = await db.evidence.findMany({
    where: { addedById: actor.id, state: 'uploading', addedAt: { lt: addSeconds(now(), -UNFINISHED_SECONDS) } },
  })
  for (const { id, received } of old) {
    await dropParts(id, received)
    await db.evidence.deleteMany({ where: { id, state: 'uploading' } })
  }
}
