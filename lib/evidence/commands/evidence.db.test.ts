import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { withdrawActivity } from '@/lib/activity/commands/withdraw-activity'
import { readInside } from '@/lib/activity/queries/read-inside'
import { db } from '@/lib/core/db'
import { readBytes, storeBytes } from '@/lib/core/storage'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { completeContent, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { heicFile, officeFile, pdfFile, photograph } from '@/lib/testing/files'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { findRefused, listFiles } from '../queries/list-files'
import { listSources } from '../queries/list-sources'
import type { Details, Supported } from '../types'
import { addFile } from './add-file'
import { addSource } from './add-source'
import { describeFile } from './describe-file'
import { removeFile } from './remove-file'
import { takeFile, takePreview } from './take-file'
import { tieSource } from './tie-source'

let office: Presence
let officer: Actor
let stranger: Actor
let reviewer: Actor
let administrator: Actor
let drafter: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  const elsewhere = await presenceOf('ro-south-east-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
  administrator = (await makePerson({ role: 'administrator' })).actor
  drafter = (await makePerson({ role: 'drafter' })).actor
})

const DETAILS: Details = {
  supports: 'result',
  accomplishmentId: null,
  description: 'The letter of the ministry',
  sensitivity: 'unclassified',
}
const letter = { name: 'letter.pdf', bytes: pdfFile() }
const log = async (patch = {}) => logActivity(officer, await completeContent(office, patch))
const add = async (reference: string, details: Partial<Details> = {}, file = letter, actor = officer) =>
  unwrap(await addFile(actor, { ...DETAILS, ...details, reference }, file)).id
const rowOf = (id: string) => db.evidence.findUniqueOrThrow({ where: { id } })

describe('adding a file', () => {
  it('keeps it as it came, under a key that says nothing, and records it', async () => {
    const reference = await log()
    let id = ''
    expect(
      await eventsDuring(async () => {
        id = await add(reference)
      }),
    ).toEqual(['evidence.added'])
    const { storageKey, sha256, size } = await rowOf(id)
    expect(storageKey).toMatch(/^[0-9a-f]{64}$/)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(size).toBe(BigInt(letter.bytes.length))
    expect(Buffer.from(await readBytes(storageKey ?? ''))).toEqual(Buffer.from(letter.bytes))
  })

  it('is refused to whoever may not edit the activity', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    await expectRefusal(reviewer, () => addFile(reviewer, { ...DETAILS, reference }, letter), 'refused')
    await expectRefusal(stranger, () => addFile(stranger, { ...DETAILS, reference }, letter), 'not_found')
    await withdrawActivity(officer, { reference, reason: 'Logged twice.' })
    await expectRefusal(officer, () => addFile(officer, { ...DETAILS, reference }, letter), 'refused')
  })

  it('stores nothing of what it refuses but what was said of it, for the one who said it', async () => {
    const reference = await log()
    const macros = { name: 'a.docx', bytes: officeFile('docx', { 'word/vbaProject.bin': 'x' }) }
    const outcome = await addFile(officer, { ...DETAILS, reference }, macros)
    if (outcome.ok) throw new Error('taken')
    expect(outcome.problems).toEqual({ file: [{ key: 'evidence.refused.macros' }] })
    const { kept = '' } = outcome.values ?? {}
    const { storageKey, activityId } = await rowOf(kept)
    expect(storageKey).toBeNull()
    expect(await listFiles(officer.scope, activityId)).toEqual([])
    expect(await findRefused(officer.id, activityId, kept)).toMatchObject(DETAILS)
    expect(await findRefused(reviewer.id, activityId, kept)).toBeNull()
  })

  it('never opens a file to more people than its activity, nor closes it to the one who adds it', async () => {
    const secret = await log({ sensitivity: 'confidential' })
    expect(await addFile(officer, { ...DETAILS, reference: secret }, letter)).toMatchObject({
      problems: { sensitivity: [{ key: 'evidence.problems.too_open' }] },
    })
    const strict: Details = { ...DETAILS, sensitivity: 'strictly_confidential' }
    expect(await addFile(administrator, { ...strict, reference: await log() }, letter)).toMatchObject({
      problems: { sensitivity: [{ key: 'evidence.problems.not_cleared' }] },
    })
  })
})

describe('taking a file', () => {
  it('is for who sees the activity from inside and is cleared for the file, and is recorded', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    const id = await add(reference, { sensitivity: 'strictly_confidential' })
    for (const reader of [officer, reviewer]) {
      expect(await eventsDuring(() => takeFile(reader, { reference, id }))).toEqual(['evidence.taken'])
    }
    for (const other of [stranger, drafter, administrator]) {
      await expectRefusal(other, () => takeFile(other, { reference, id }), 'not_found')
    }
    const open = await add(reference)
    expect((await takeFile(administrator, { reference, id: open })).name).toBe('letter.pdf')
  })

  it('does not exist under another activity, or when nobody added it', async () => {
    const id = await add(await log())
    const reference = await log()
    await expectRefusal(officer, () => takeFile(officer, { reference, id }), 'not_found')
    await expectRefusal(officer, () => takeFile(officer, { reference, id: randomUUID() }), 'not_found')
    await expectRefusal(officer, () => takeFile(officer, { reference, id: '../../x' }), 'not_found')
  })

  it('gives nothing that is no longer what came', async () => {
    const reference = await log()
    const id = await add(reference)
    await storeBytes((await rowOf(id)).storageKey ?? '', pdfFile('Another letter'))
    await expect(takeFile(officer, { reference, id })).rejects.toThrow('no longer what it was')
  })

  it('shows a picture without what it says beside its pixels', async () => {
    const reference = await log()
    const bytes = await photograph()
    const id = await add(reference, {}, { name: 'photo.jpg', bytes })
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const { format, width, exif, xmp, iptc } = await sharp(await takePreview(officer, { reference, id })).metadata()
    expect({ format, width, exif, xmp, iptc }).toEqual({ format: 'webp', width: 640 })
    expect(Buffer.from((await takeFile(officer, { reference, id })).bytes)).toEqual(Buffer.from(bytes))
    await expectRefusal(stranger, () => takePreview(stranger, { reference, id }), 'not_found')
  })
})

it('keeps a photograph that it cannot draw as it came', async () => {
  const reference = await log()
  const id = await add(reference, {}, { name: 'IMG_1.heic', bytes: heicFile() })
  expect(await rowOf(id)).toMatchObject({ mediaType: 'image/heic', previewKey: null })
  expect(Buffer.from((await takeFile(officer, { reference, id })).bytes)).toEqual(Buffer.from(heicFile()))
})

describe('describing a file', () => {
  it('changes what is said and nothing else', async () => {
    const reference = await log()
    const id = await add(reference)
    const said = { ...DETAILS, reference, id, description: 'The answer', sensitivity: 'confidential' as const }
    expect(await eventsDuring(() => describeFile(officer, said))).toEqual(['evidence.described'])
    expect(await rowOf(id)).toMatchObject({ description: 'The answer', sensitivity: 'confidential' })
    expect(await eventsDuring(() => describeFile(officer, said))).toEqual([])
  })

  it('is refused to others', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    const id = await add(reference)
    await expectRefusal(reviewer, () => describeFile(reviewer, { ...DETAILS, reference, id }), 'refused')
    await expectRefusal(stranger, () => describeFile(stranger, { ...DETAILS, reference, id }), 'not_found')
  })
})

describe('removing a file', () => {
  it('takes the bytes away and leaves a trace', async () => {
    const reference = await log()
    const id = await add(reference)
    const { storageKey, activityId } = await rowOf(id)
    const remove = () => removeFile(officer, { reference, id, reason: 'It names a witness.' })
    expect(await eventsDuring(remove)).toEqual(['evidence.removed'])
    await expect(readBytes(storageKey ?? '')).rejects.toThrow()
    await expectRefusal(officer, () => takeFile(officer, { reference, id }), 'not_found')
    expect(await listFiles(reviewer.scope, activityId)).toMatchObject([
      { fileName: 'letter.pdf', removed: { by: officer.name, reason: 'It names a witness.' } },
    ])
  })

  it('is refused to others', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    const id = await add(reference)
    const input = { reference, id, reason: 'None.' }
    await expectRefusal(reviewer, () => removeFile(reviewer, input), 'refused')
    await expectRefusal(stranger, () => removeFile(stranger, input), 'not_found')
  })
})

describe('adding a source', () => {
  const source = { kind: 'symbol', source: 'A/HRC/28/27', paragraph: '22' } as const

  it('ties it to the statement that it supports, and to another, and to none', async () => {
    const reference = await log()
    const tie = { supports: 'result', accomplishmentId: null } as const
    unwrap(await addSource(officer, { ...source, reference, tie }))
    const line = 'A/HRC/28/27, para. 22'
    const listed = async () => listSources(await readInside(officer, reference))
    expect(await listed()).toEqual([{ source: line, tie }])
    const to = (other: Supported | null, which = line) => tieSource(officer, { reference, source: which, tie: other })
    const sentence = { supports: 'accomplishments', accomplishmentId: 'EA1' } as const
    expect(await eventsDuring(() => to(sentence))).toEqual(['evidence.source_tied'])
    expect(await eventsDuring(() => to(sentence))).toEqual([])
    expect(await listed()).toEqual([{ source: line, tie: sentence }])
    const gone = { tie: [{ key: 'evidence.problems.source_gone' }] }
    expect(await to(tie, 'Another')).toEqual({ ok: false, problems: gone })
    expect(await to({ supports: 'accomplishments', accomplishmentId: 'EA9' })).toMatchObject({ ok: false })
    unwrap(await to(null))
    expect(await listed()).toEqual([{ source: line, tie: null }])
  })

  it('ties none for others', async () => {
    const reference = await submitNew(officer, await completeContent(office, { sources: ['A report'] }))
    const input = { reference, source: 'A report', tie: { supports: 'result', accomplishmentId: null } as const }
    await expectRefusal(reviewer, () => tieSource(reviewer, input), 'refused')
    await expectRefusal(stranger, () => tieSource(stranger, input), 'not_found')
  })

  it('adds the line in which it is cited, once, in place of the stated gap', async () => {
    const reference = await log()
    unwrap(await addSource(officer, { ...source, reference }))
    const { content } = await readInside(officer, reference)
    expect(content.sources).toEqual(['A/HRC/28/27, para. 22'])
    expect(content.gaps.sources).toBeUndefined()
    expect(await addSource(officer, { ...source, reference })).toMatchObject({ ok: false })
  })

  it('is refused to others', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    await expectRefusal(reviewer, () => addSource(reviewer, { ...source, reference }), 'refused')
    await expectRefusal(stranger, () => addSource(stranger, { ...source, reference }), 'not_found')
  })
})
