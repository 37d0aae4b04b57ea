import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/permission/types'
import { presenceOf, unwrap } from '@/lib/testing/activities'
import { FACTS } from '@/lib/testing/drafts'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { createReport } from '../commands/create-report'
import { COUNCIL_REPORT } from '../constants'
import { copyTemplate, deleteTemplate, saveTemplate } from './commands'
import { findTemplate, listTemplates } from './queries'
import type { TemplateForm } from './schema'

let administrator: Actor
let drafter: Actor
beforeAll(async () => {
  administrator = (await makePerson({ role: 'administrator' })).actor
  drafter = (await makePerson({ role: 'drafter' })).actor
})

const copy = (key: string = randomUUID()) => ({ key, from: COUNCIL_REPORT, name: 'Mine' })

const form = (template: string, patch: Partial<TemplateForm> = {}): TemplateForm => ({
  ...{ template, version: 1, language: 'en', theme: '', name: 'Mine' },
  sections: [
    {
      ...{ was: 3, place: 1, part: 'experiences', heading: 'By country', text: [], share: 100, by: 'country' },
      ...{ accomplishments: ['EA1'], kinds: ['field_initiative'] },
    },
  ],
  ...patch,
})

describe('a template', () => {
  it('ships in four kinds, each with what it draws on', async () => {
    const shipped = (await listTemplates()).filter((one) => one.shipped)
    expect(shipped.map(({ id }) => id)).toEqual([
      ...['annual-results-annex', COUNCIL_REPORT, 'minorities-by-country', 'voluntary-fund'],
    ])
    for (const { outline } of shipped) expect(outline.sections.some(({ draws }) => draws !== null)).toBe(true)
  })

  it('is made by an administrator as a copy, once', async () => {
    const key = randomUUID()
    const { id } = unwrap(await copyTemplate(administrator, copy(key)))
    expect(unwrap(await copyTemplate(administrator, copy(key)))).toEqual({ id })
    const [made, from] = [await findTemplate(id), await findTemplate(COUNCIL_REPORT)]
    expect(made).toMatchObject({ shipped: false, name: { en: 'Mine' }, outline: from?.outline })
  })

  it('is written by an administrator, and by nobody over somebody else', async () => {
    const { id } = unwrap(await copyTemplate(administrator, copy()))
    expect(await eventsDuring(async () => unwrap(await saveTemplate(administrator, form(id))))).toEqual([
      'template.saved',
    ])
    expect((await findTemplate(id))?.outline.sections.map(({ texts }) => texts.en.heading)).toEqual(['By country'])
    expect(await saveTemplate(administrator, form(id))).toEqual({
      ...{ ok: false, problems: { form: [{ key: 'report.templates.problems.conflict' }] } },
    })
  })

  it('is named in each language by itself', async () => {
    const { id } = unwrap(await copyTemplate(administrator, copy()))
    unwrap(await saveTemplate(administrator, form(id, { language: 'fr', name: 'Le mien' })))
    expect((await findTemplate(id))?.name).toEqual({ en: 'Mine', fr: 'Le mien' })
  })

  it('that ships is not written', async () => {
    const { version = 0 } = (await findTemplate(COUNCIL_REPORT)) ?? {}
    expect((await saveTemplate(administrator, form(COUNCIL_REPORT, { version }))).ok).toBe(false)
  })

  it('is deleted by an administrator while no report was made from it', async () => {
    const { id } = unwrap(await copyTemplate(administrator, copy()))
    const stale = await deleteTemplate(administrator, { template: id, version: 2 })
    expect(stale).toMatchObject({ ok: false, problems: { form: [{ key: 'report.templates.problems.changed' }] } })
    const remove = { template: id, version: 1 }
    expect(await eventsDuring(async () => unwrap(await deleteTemplate(administrator, remove)))).toEqual([
      'template.deleted',
    ])
    expect(await findTemplate(id)).toBeNull()
    await expectRefusal(administrator, () => deleteTemplate(administrator, remove), 'not_found')
  })

  it('stays where a report was made from it, and where it ships', async () => {
    const { id } = unwrap(await copyTemplate(administrator, copy()))
    unwrap(await createReport(drafter, { ...FACTS, template: id, key: randomUUID() }))
    expect(await deleteTemplate(administrator, { template: id, version: 1 })).toEqual({
      ...{ ok: false, problems: { form: [{ key: 'report.templates.problems.used', values: { count: 1 } }] } },
    })
    expect((await deleteTemplate(administrator, { template: COUNCIL_REPORT, version: 1 })).ok).toBe(false)
    expect(await findTemplate(id)).not.toBeNull()
  })

  it('is refused to whoever writes reports, and to an administrator of one presence', async () => {
    const { id } = unwrap(await copyTemplate(administrator, copy()))
    await expectRefusal(drafter, () => saveTemplate(drafter, form(id)), 'refused')
    await expectRefusal(drafter, () => copyTemplate(drafter, copy()), 'refused')
    await expectRefusal(drafter, () => deleteTemplate(drafter, { template: id, version: 1 }), 'refused')
    const office = await presenceOf('ro-central-asia')
    const { actor } = await makePerson({ role: 'administrator', presenceId: office.id })
    await expectRefusal(actor, () => saveTemplate(actor, form(id)), 'refused')
    await expectRefusal(actor, () => deleteTemplate(actor, { template: id, version: 1 }), 'refused')
  })
})
