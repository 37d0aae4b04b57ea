import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { presenceOf, unwrap } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { listTerms } from '@/lib/vocabulary/queries'
import { loadNames } from '../queries/names'
import { readInside } from '../queries/read-inside'
import { emptyContent } from '../rules/content'
import { toForm } from '../rules/form'
import { activityForm, readBase } from '../schema/form'
import { type FormValues, marksOf, writeBase } from '../schema/inputs'
import { keepAdvice } from './keep-advice'
import { saveForm } from './save-form'

let office: Presence
let elsewhere: Presence
let officer: Actor
let colleague: Actor
let complete: FormValues

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  elsewhere = await presenceOf('ro-south-east-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  colleague = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  const [type] = await listTerms('activity_type')
  complete = {
    ...{ title: 'Consultations', summary: 'Authorities met.', language: 'en', presence: office.id },
    ...{ countries: 'Kyrgyzstan', start: 'May 2014', accomplishments: ['EA6', 'EA5'], main: 'EA6' },
    ...{ sentenceEA5: 'Minorities took part.', activityType: type?.id ?? '', partners: 'Some council' },
    ...{ gapRightsHolders: 'not_known', result: 'They agreed.', gapSources: 'none_to_report', publicUse: 'agreed' },
  }
})

/** A page of the form: what it shows, and how it is sent. */
type Page = { send: (typed: FormValues) => ReturnType<typeof saveForm>; sendAgain: Page['send']; base: string }

function page(actor: Actor, reference: string, shown: FormValues, version: number, base?: string): Page {
  const key = randomUUID()
  const began = base ?? writeBase({ version, marks: marksOf(shown) })
  const send: Page['send'] = (typed) =>
    saveForm(actor, activityForm.parse({ ...shown, ...typed, reference, key, base: began }), 'en')
  return { send, sendAgain: send, base: began }
}

const openNew = async (actor: Actor) => page(actor, '', toForm(emptyContent(), await loadNames(), 'en'), 0)

async function openEdit(actor: Actor, reference: string): Promise<Page> {
  const { content, version } = await readInside(actor, reference)
  return page(actor, reference, toForm(content, await loadNames(), 'en'), version)
}

const log = async (typed: FormValues = complete) => unwrap(await (await openNew(officer)).send(typed)).reference
const contentOf = async (reference: string) => (await readInside(officer, reference)).content
const count = () => db.activity.count()

describe('what another activity is related to', () => {
  it('is taken where it may be read, and refused like what is not there where it may not', async () => {
    const mine = await log()
    const other = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
    const theirs = unwrap(await (await openNew(other)).send({ presence: elsewhere.id, title: 'Theirs' })).reference
    const form = await openNew(officer)
    const answer = await form.send({ ...complete, kind: 'lesson_learned', related: `${mine}; ${theirs}; TC-9999` })
    const problem = { key: 'activity.problems.related_unknown', values: { text: `${theirs}, TC-9999` } }
    expect(answer).toMatchObject({ ok: false, problems: { related: [problem] } })
    const lesson = await log({ ...complete, kind: 'lesson_learned', related: `${mine} Consultations` })
    expect((await contentOf(lesson)).related).toEqual([mine])
  })
})

describe('advice that stands', () => {
  it('is remembered for everybody who edits, once, and on the record', async () => {
    const key = 'claim:result:improved'
    let reference = ''
    const events = await eventsDuring(async () => {
      reference = await log({ presence: office.id, title: 'Prison visits', kept: key })
    })
    expect(events).toEqual(['activity.created', 'activity.advice_kept'])
    expect((await readInside(colleague, reference)).adviceKept).toEqual([key])
    await expect(eventsDuring(() => keepAdvice(colleague, { reference, keys: [key] }))).resolves.toEqual([])
    const why = (reason: string) => keepAdvice(colleague, { reference, keys: [key], reasons: { [key]: reason } })
    expect(await eventsDuring(() => why('The ministry says so.'))).toEqual(['activity.advice_kept'])
    expect(await eventsDuring(() => why('The ministry says so.'))).toEqual([])
    expect((await readInside(officer, reference)).adviceReasons).toEqual({ [key]: 'The ministry says so.' })
    await why('')
    expect((await readInside(officer, reference)).adviceReasons).toEqual({})
    const stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
    await expectRefusal(stranger, () => keepAdvice(stranger, { reference, keys: ['other'] }), 'not_found')
    const reviewer = (await makePerson({ role: 'reviewer' })).actor
    await expectRefusal(reviewer, () => keepAdvice(reviewer, { reference, keys: ['other'] }), 'refused')
    expect((await readInside(officer, reference)).adviceKept).toEqual([key])
  })
})

describe('a new activity', () => {
  it('is a draft with whatever there is, and on the record', async () => {
    const form = await openNew(officer)
    let reference = ''
    const events = await eventsDuring(async () => {
      reference = unwrap(await form.send({ presence: office.id, title: 'Only a title' })).reference
    })
    expect(events).toEqual(['activity.created'])
    const row = await readInside(officer, reference)
    expect(row).toMatchObject({ status: 'draft', version: 1, createdById: officer.id })
    expect(row.content).toMatchObject({ title: 'Only a title', holderIds: [office.id], region: office.region })
  })

  it('is submitted in one go when complete, else kept and told to be incomplete', async () => {
    const whole = unwrap(await (await openNew(officer)).send({ ...complete, intent: 'submit' }))
    expect(whole.result).toBe('submitted')
    expect(await readInside(officer, whole.reference)).toMatchObject({ status: 'submitted', submittedVersion: 1 })
    const partly = unwrap(await (await openNew(officer)).send({ ...complete, result: '', intent: 'submit' }))
    expect(partly.result).toBe('incomplete')
    expect(await readInside(officer, partly.reference)).toMatchObject({ status: 'draft', submittedAt: null })
  })

  it('is one, however often the same form arrives', async () => {
    const form = await openNew(officer)
    const before = await count()
    const typed = { ...complete, intent: 'submit' }
    const answers = await Promise.all([form.send(typed), form.send(typed), form.send(typed)])
    expect(new Set(answers.map((answer) => unwrap(answer).reference)).size).toBe(1)
    expect(await count()).toBe(before + 1)
    expect(await db.revision.count({ where: { activity: { reference: unwrap(answers[0]).reference } } })).toBe(1)
  })

  it('is not made of a form that was sent before with another text', async () => {
    const form = await openNew(officer)
    const { reference } = unwrap(await form.send(complete))
    const before = await count()
    expect(await form.send({ ...complete, title: 'Another' })).toMatchObject({
      ok: false,
      problems: { form: [{ key: 'activity.problems.already_saved', values: { reference } }] },
    })
    expect(await count()).toBe(before)
  })

  it('leaves no trace of what cannot be understood', async () => {
    const before = await count()
    const events = await eventsDuring(async () => {
      const outcome = await (await openNew(officer)).send({ ...complete, start: 'spring', countries: 'Atlantis' })
      expect(outcome.ok ? [] : Object.keys(outcome.problems)).toEqual(['countries', 'start'])
    })
    expect(events).toEqual([])
    expect(await count()).toBe(before)
  })
})

describe('who may log and edit', () => {
  it('refuses another presence, for new activities and for those that are there', async () => {
    const fresh = await openNew(officer)
    const before = await count()
    await expectRefusal(officer, () => fresh.send({ ...complete, presence: elsewhere.id }), 'refused')
    expect(await count()).toBe(before)
    const reference = await log()
    const form = await openEdit(officer, reference)
    await expectRefusal(officer, () => form.send({ presence: elsewhere.id }), 'refused')
    expect((await contentOf(reference)).holderIds).toEqual([office.id])
  })

  it('asks for a presence instead of refusing an empty one', async () => {
    const problems = { presence: [{ key: 'activity.problems.presence_own' }] }
    expect(await (await openNew(officer)).send({ title: 'x' })).toEqual({ ok: false, problems })
    const form = await openEdit(officer, await log())
    expect(await form.send({ presence: '' })).toEqual({ ok: false, problems })
  })

  it('hides a draft from other presences, and refuses readers who see it', async () => {
    const reference = await log()
    const typed = { ...complete, title: 'Taken over', reference, key: randomUUID() }
    const form = activityForm.parse({ ...toForm(emptyContent(), await loadNames(), 'en'), ...typed })
    const stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
    const reviewer = (await makePerson({ role: 'reviewer' })).actor
    await expectRefusal(stranger, () => saveForm(stranger, form, 'en'), 'not_found')
    await expectRefusal(reviewer, () => saveForm(reviewer, form, 'en'), 'refused')
    expect((await contentOf(reference)).title).toBe('Consultations')
  })
})

describe('saving what is there', () => {
  it('writes the touched fields alone, and nothing at all on a second click', async () => {
    const reference = await log()
    const form = await openEdit(officer, reference)
    const events = await eventsDuring(async () => {
      unwrap(await form.send({ title: 'Consultations in Osh' }))
      unwrap(await form.send({ title: 'Consultations in Osh' }))
    })
    expect(events).toEqual(['activity.saved'])
    const row = await readInside(officer, reference)
    expect(row).toMatchObject({ version: 2, fieldVersions: { title: 2, summary: 1 } })
    const changes = await db.fieldChange.findMany({ where: { activity: { reference } } })
    expect(changes.map(({ field, before }) => ({ field, before }))).toEqual([
      { field: 'title', before: 'Consultations' },
    ])
  })

  it('joins two people’s different fields', async () => {
    const reference = await log()
    const [mine, theirs] = await Promise.all([openEdit(officer, reference), openEdit(colleague, reference)])
    unwrap(await theirs.send({ result: 'They agreed on three points.' }))
    unwrap(await mine.send({ title: 'Consultations in Osh' }))
    expect(await contentOf(reference)).toMatchObject({
      title: 'Consultations in Osh',
      result: 'They agreed on three points.',
    })
  })

  it('tells of the same field what the other wrote, keeps theirs, and takes mine once I have seen it', async () => {
    const reference = await log()
    const [mine, theirs] = await Promise.all([openEdit(officer, reference), openEdit(colleague, reference)])
    unwrap(await theirs.send({ title: 'Theirs', countries: 'Kazakhstan', publicUse: 'refused' }))
    const typed = { title: 'Mine', countries: '', publicUse: 'already_public' }
    const outcome = await mine.send(typed)
    expect(outcome).toMatchObject({
      ok: false,
      problems: {
        title: [{ key: 'activity.problems.conflict', values: { theirs: 'Theirs' } }],
        countries: [{ key: 'activity.problems.conflict', values: { theirs: 'Kazakhstan' } }],
        publicUse: [{ key: 'activity.problems.conflict_choice' }],
      },
    })
    expect((await contentOf(reference)).title).toBe('Theirs')
    const base = outcome.ok ? '' : (outcome.values?.base ?? '')
    expect(readBase(base).version).toBe(2)
    const shown = { ...toForm(await contentOf(reference), await loadNames(), 'en'), ...typed }
    unwrap(await page(officer, reference, shown, 2, base).send({}))
    expect(await contentOf(reference)).toMatchObject({ title: 'Mine', countries: [] })
  })

  it('says that the other has emptied a field', async () => {
    const reference = await log()
    const [mine, theirs] = await Promise.all([openEdit(officer, reference), openEdit(colleague, reference)])
    unwrap(await theirs.send({ result: '' }))
    expect(await mine.send({ result: 'They agreed to meet again.' })).toMatchObject({
      problems: { result: [{ key: 'activity.problems.conflict_empty' }] },
    })
  })
})

describe('a form that was written without a line', () => {
  const blank = async () => toForm(emptyContent(), await loadNames(), 'en')
  const bringing = async (typed: FormValues, actor = officer) => {
    const form = { ...(await blank()), language: 'en', ...typed, key: randomUUID() }
    return saveForm(actor, activityForm.parse(form), 'en')
  }

  it('is held by the presence that its words name, and keeps no words that are a name', async () => {
    const both = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
    const { reference } = unwrap(await bringing({ title: 'Named', where: 'RO-CENTRAL-ASIA' }, both))
    const { holderIds, contributors } = await contentOf(reference)
    expect(holderIds).toEqual([office.id])
    expect(contributors).toMatchObject([{ presenceId: office.id, asWritten: null }])
  })

  it('is held by the only presence of its writer, with words that name none beside it', async () => {
    const { reference } = unwrap(await bringing({ title: 'In words', where: 'the hall by the river' }))
    const { holderIds, contributors } = await contentOf(reference)
    expect(holderIds).toEqual([office.id])
    expect(contributors).toMatchObject([{ presenceId: null, asWritten: 'the hall by the river' }])
  })

  it('asks for the presence where several may be meant, and is not written', async () => {
    const before = await count()
    const regional = (await makePerson({ role: 'contributor', region: office.region })).actor
    const outcome = await bringing({ title: 'Which', where: 'the hall by the river' }, regional)
    expect(outcome).toMatchObject({ ok: false, problems: { presence: [{ key: 'activity.problems.presence_own' }] } })
    expect(await count()).toBe(before)
  })
})

it('is nobody else\u2019s: a form made for one person is not taken from another who has signed in since', async () => {
  const page = await openNew(officer)
  const before = await count()
  await expect(page.send({ ...complete, owner: colleague.id })).rejects.toMatchObject({ code: 'signed_out' })
  expect(await count()).toBe(before)
  unwrap(await page.send({ ...complete, owner: officer.id }))
})
