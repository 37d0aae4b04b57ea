import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { deleteDraft } from '@/lib/activity/commands/delete-draft'
import { db, transaction } from '@/lib/core/db'
import { env } from '@/lib/core/env'
import { newKey, readBytes, storeBytes } from '@/lib/core/storage'
import { spreadNews } from '@/lib/notification/commands/spread-news'
import { dropUnneeded } from '@/lib/outbox/drop-bytes'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { completeContent, logActivity, presenceOf, unwrap } from '@/lib/testing/activities'
import { pdfFile } from '@/lib/testing/files'
import { makePerson } from '@/lib/testing/roles'
import { addFile } from './add-file'
import { beginUpload } from './begin-upload'
import { hashOf } from './seal-file'
import { sweepBytes } from './sweep-bytes'

let officer: Actor
let log: () => Promise<string>

beforeAll(async () => {
  const office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  log = async () => logActivity(officer, await completeContent(office))
})

beforeEach(() => rm(path.join(env.DATA_DIR, 'files'), { recursive: true, force: true }))

const DETAILS = {
  supports: 'result',
  accomplishmentId: null,
  description: 'A list',
  sensitivity: 'unclassified',
} as const
const where = (key: string) => path.join(env.DATA_DIR, 'files', key)
const isThere = (key: string) => readBytes(key).then(Boolean, () => false)

/** Something in the store since two days ago. */
async function old(key: string): Promise<string> {
  await storeBytes(key, pdfFile())
  const then = Date.now() / 1000 - 2 * 86_400
  await utimes(where(key), then, then)
  return key
}

it('deletes by the timetable what the process that announced it did not', async () => {
  const key = newKey()
  await storeBytes(key, pdfFile())
  await storeBytes('parts/x/0', pdfFile())
  await transaction((tx) => emit(tx, 'bytes.unneeded', { keys: [key], folders: ['parts/x'] }))
  // It is no news: whoever tells people passes it by.
  await spreadNews()
  expect(await isThere(key)).toBe(true)
  expect(await dropUnneeded()).toBe(1)
  expect([await isThere(key), await isThere('parts/x/0')]).toEqual([false, false])
  expect(await dropUnneeded()).toBe(0)
})

it('loses no bytes of an act that did not come about', async () => {
  const key = newKey()
  await storeBytes(key, pdfFile())
  const act = transaction(async (tx) => {
    await emit(tx, 'bytes.unneeded', { keys: [key], folders: [] })
    throw new Error('Not this time')
  })
  await expect(act).rejects.toThrow('Not this time')
  await dropUnneeded()
  expect(await isThere(key)).toBe(true)
})

it('deletes a draft also while the store fails, tries its bytes again, and does not hold up those of others', async () => {
  const reference = await log()
  const { id: fileId } = unwrap(await addFile(officer, { ...DETAILS, reference }, { name: 'a.pdf', bytes: pdfFile() }))
  const { storageKey } = await db.evidence.findUniqueOrThrow({ where: { id: fileId } })
  const key = storageKey ?? ''
  // A folder in its place cannot be deleted as a file.
  await rm(where(key))
  await mkdir(where(key))
  await writeFile(where(`${key}/x`), 'x')
  unwrap(await deleteDraft(officer, { reference }))
  expect(await db.activity.count({ where: { reference } })).toBe(0)
  const waits = { event: 'bytes.unneeded', processedAt: null }
  expect(await db.outboxEvent.findMany({ where: waits })).toMatchObject([{ attempts: 1 }])

  const other = await old(newKey())
  await transaction((tx) => emit(tx, 'bytes.unneeded', { keys: [other], folders: [] }))
  await dropUnneeded()
  expect(await isThere(other)).toBe(false)

  await rm(where(key), { recursive: true })
  await dropUnneeded()
  expect(await db.outboxEvent.count({ where: waits })).toBe(0)
})

it('sweeps what belongs to no file and is older than a day, and nothing else', async () => {
  const reference = await log()
  const { id } = unwrap(await addFile(officer, { ...DETAILS, reference }, { name: 'a.pdf', bytes: pdfFile() }))
  const kept = await db.evidence.findUniqueOrThrow({ where: { id } })
  await old(kept.storageKey ?? '')
  const bytes = pdfFile('Comes in pieces')
  const whole = { name: 'b.pdf', size: bytes.length, sha256: hashOf(bytes) }
  const begun = unwrap(await beginUpload(officer, { ...DETAILS, reference, ...whole }))
  const piece = await old(`parts/${begun.id}/0`)
  const [orphan, lostPiece] = [await old(newKey()), await old(`parts/${newKey()}/0`)]
  const fresh = newKey()
  await storeBytes(fresh, pdfFile())
  expect(await sweepBytes()).toBe(2)
  expect([await isThere(orphan), await isThere(lostPiece)]).toEqual([false, false])
  for (const key of [kept.storageKey ?? '', piece, fresh]) expect(await isThere(key)).toBe(true)

  // An upload that nobody has gone on with for a week is none.
  await db.evidence.update({ where: { id: begun.id }, data: { addedAt: new Date(Date.now() - 8 * 86_400_000) } })
  expect(await sweepBytes()).toBe(1)
  expect(await isThere(piece)).toBe(false)
  expect(await db.evidence.count({ where: { id: begun.id } })).toBe(0)
})

it('sweeps an empty store', async () => {
  expect(await sweepBytes()).toBe(0)
})
