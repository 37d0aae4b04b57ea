import 'server-only'
import { record } from '@/lib/audit/record'
import { db, type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import type { Evidence } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import type { Details, UploadStep } from '../types'
import { fileProblem, problemsBefore } from './add-file'
import { dropParts, findUpload, joinParts } from './parts'
import { dropSealed, hashOf, type Sealed, sealFile } from './seal-file'

type Asked = { reference: string; id: string }

/**
 * Counts a file that has come in pieces, once the whole has the length and the hash that it left with. Asked again after
 * a lost answer it says the same.
 *
 * @returns how much is here: less than all, and nothing has been counted; or problems by field
 * @throws DomainError not_found, refused
 */
export async function finishUpload(actor: Actor, asked: Asked): Promise<Outcome<UploadStep>> {
  const upload = await transaction((tx) => findUpload(tx, actor, asked))
  const { id, received, state } = upload
  if (state === 'verified' || received < Number(upload.size)) return done({ id, received })
  const bytes = await joinParts(id, received)
  if (hashOf(bytes) !== upload.sha256) return refuse(upload, fileProblem('altered'))
  const sealed = await sealFile(upload.fileName, bytes)
  if ('refused' in sealed) return refuse(upload, fileProblem(sealed.refused))
  try {
    const problems = await transaction((tx) => countIn(tx, actor, asked, sealed))
    if (problems) {
      await dropSealed(sealed)
      return await refuse(upload, problems)
    }
  } catch (error) {
    await dropSealed(sealed)
    throw error
  }
  await dropParts(id, received)
  return done({ id, received })
}

/** Writes it down as whole, unless another request has done so meanwhile. */
async function countIn(tx: Tx, actor: Actor, asked: Asked, sealed: Sealed): Promise<Problems | null> {
  const upload = await findUpload(tx, actor, asked)
  if (upload.state === 'verified') {
    await dropSealed(sealed)
    return null
  }
  const problems = await problemsBefore(tx, actor, { ...(upload as Details), reference: asked.reference })
  if (problems) return problems
  await tx.evidence.update({ where: { id: upload.id }, data: { ...sealed, state: 'verified' } })
  const { size, mediaType } = sealed
  const data = { activity: upload.activityId, size, mediaType }
  await record(tx, actor, 'evidence.added', { type: 'evidence', id: upload.id }, data)
  return null
}

/** Nothing of it stays but what was said of it, for the form. */
async function refuse({ id, received }: Evidence, problems: Problems): Promise<Outcome<UploadStep>> {
  await db.evidence.updateMany({
    where: { id, state: 'uploading' },
    data: { state: 'refused', received: 0, sha256: null },
  })
  await dropParts(id, received)
  return declined(problems, { kept: id })
}
