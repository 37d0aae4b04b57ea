import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { readBytes } from '@/lib/core/storage'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { completeContent, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { officeFile, pdfFile } from '@/lib/testing/files'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { CHUNK } from '../constants'
import { listFiles } from '../queries/list-files'
import { beginUpload } from './begin-upload'
import { finishUpload } from './finish-upload'
import { keepChunk } from './keep-chunk'
import { takeFile } from './take-file'

let office: Presence
let officer: Actor
let colleague: Actor
let reviewer: Actor
let stranger: Actor
let reference: string

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  const elsewhere = await presenceOf('ro-south-east-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  colleague = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
  reference = await submitNew(officer, await completeContent(office))
})

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const scan = (word: string) => pdfFile(word.repeat(CHUNK / 2))
const piece = (bytes: Uint8Array, offset: number) => bytes.slice(offset, offset + CHUNK)

const begin = (bytes: Uint8Array, { name = 'scan.pdf', sha256 = hash(bytes), actor = officer } = {}) =>
  beginUpload(actor, {
    ...{ reference, name, sha256, size: bytes.length },
    ...{ supports: 'result', accomplishmentId: null, description: 'A scan', sensitivity: 'unclassified' },
  })

/** Sends all that is still missing. Gives how many pieces that took. */
async function sendRest(id: string, bytes: Uint8Array, from: number): Promise<number> {
  let pieces = 0
  for (let at = from; at < bytes.length; pieces += 1) {
    at = (await keepChunk(officer, { reference, id, offset: at }, piece(bytes, at))).received
  }
  return pieces
}

describe('a file in pieces', () => {
  it('goes on where it was cut off, and counts when it is whole', async () => {
    const bytes = scan('one and more ')
    const all = Math.ceil(bytes.length / CHUNK)
    expect(all).toBeGreaterThan(2)
    const { id } = unwrap(await begin(bytes))
    await keepChunk(officer, { reference, id, offset: 0 }, piece(bytes, 0))
    expect(unwrap(await finishUpload(officer, { reference, id }))).toEqual({ id, received: CHUNK })
    const { activityId } = await db.evidence.findUniqueOrThrow({ where: { id } })
    expect((await listFiles(officer.scope, activityId)).map((file) => file.id)).not.toContain(id)
    const again = unwrap(await begin(bytes))
    expect(again).toEqual({ id, received: CHUNK })
    expect(await sendRest(id, bytes, again.received)).toBe(all - 1)
    const finish = () => finishUpload(officer, { reference, id })
    expect(await eventsDuring(finish)).toEqual(['evidence.added'])
    expect(await eventsDuring(finish)).toEqual([])
    expect(hash((await takeFile(reviewer, { reference, id })).bytes)).toBe(hash(bytes))
    await expect(readBytes(`parts/${id}/0`)).rejects.toThrow()
  })

  it('takes no piece but the next one, at its length', async () => {
    const bytes = scan('another word ')
    const { id } = unwrap(await begin(bytes))
    const send = (offset: number, part: Uint8Array) => keepChunk(officer, { reference, id, offset }, part)
    expect(await send(CHUNK, piece(bytes, CHUNK))).toEqual({ id, received: 0 })
    expect(await send(0, bytes.slice(0, 10))).toEqual({ id, received: 0 })
    await Promise.all([send(0, piece(bytes, 0)), send(0, piece(bytes, 0))])
    expect(await send(0, piece(bytes, 0))).toEqual({ id, received: CHUNK })
  })

  it('is refused whole when its hash is another, or its type', async () => {
    const bytes = pdfFile('short')
    const altered = unwrap(await begin(bytes, { sha256: hash(pdfFile('other')) }))
    await sendRest(altered.id, bytes, 0)
    expect(await finishUpload(officer, { reference, id: altered.id })).toEqual({
      ...{ ok: false, problems: { file: [{ key: 'evidence.refused.altered' }] }, values: { kept: altered.id } },
    })
    const macros = officeFile('docx', { 'word/vbaProject.bin': 'x' })
    const { id } = unwrap(await begin(macros, { name: 'a.docx' }))
    await sendRest(id, macros, 0)
    expect(await finishUpload(officer, { reference, id })).toMatchObject({
      problems: { file: [{ key: 'evidence.refused.macros' }] },
    })
    await expect(readBytes(`parts/${id}/0`)).rejects.toThrow()
    await expectRefusal(officer, () => takeFile(officer, { reference, id }), 'not_found')
  })

  it('is begun by who may edit, and goes on by the one who began it', async () => {
    const bytes = pdfFile('mine')
    await expectRefusal(reviewer, () => begin(bytes, { actor: reviewer }), 'refused')
    await expectRefusal(stranger, () => begin(bytes, { actor: stranger }), 'not_found')
    const { id } = unwrap(await begin(bytes))
    const chunk = (actor: Actor) => () => keepChunk(actor, { reference, id, offset: 0 }, bytes)
    const finish = (actor: Actor) => () => finishUpload(actor, { reference, id })
    for (const act of [chunk, finish]) {
      await expectRefusal(colleague, act(colleague), 'not_found')
      await expectRefusal(stranger, act(stranger), 'not_found')
      await expectRefusal(reviewer, act(reviewer), 'refused')
    }
  })
})
