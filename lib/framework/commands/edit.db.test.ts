import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { loadReference } from '@/lib/jobs/load-reference'
import type { Actor, Role } from '@/lib/permission/types'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { getSetting, listAccomplishments, reportingPeriod, standingNotes } from '../queries'
import { wordingOf } from '../rules'
import { editSetting } from './edit-setting'
import { editWording } from './edit-wording'

let administrator: Actor
beforeAll(async () => {
  administrator = (await makePerson({ role: 'administrator' })).actor
})

const wording = {
  accomplishmentId: 'EA11',
  frameworkId: '2010-2011',
  locale: 'fr' as const,
  short: 'Intégration des droits de l’homme',
  text: 'Les droits de l’homme sont intégrés dans les politiques.',
  toVerify: false,
  base: '',
}
const period = { key: 'reportingPeriod', toVerify: false, base: '' }

const stored = async () => {
  const all = await listAccomplishments()
  const found = all.find(({ id }) => id === 'EA11')
  return found && wordingOf(found, '2010-2011', 'fr')
}

describe('wording', () => {
  it('is changed by an administrator, recorded, and read at once', async () => {
    await stored()
    expect(await eventsDuring(() => editWording(administrator, wording))).toEqual(['wording.changed'])
    expect(await stored()).toEqual({ short: wording.short, text: wording.text })
  })

  it('absorbs a second click', async () => {
    expect(await eventsDuring(() => editWording(administrator, wording))).toEqual([])
  })

  it('survives a load of the reference data', async () => {
    expect(await loadReference()).toBe(0)
    expect(await stored()).toEqual({ short: wording.short, text: wording.text })
  })

  it('is not overwritten from a page that is out of date', async () => {
    const outcome = await editWording(administrator, { ...wording, short: 'Autre' })
    expect(outcome).toEqual({ ok: false, problems: { form: [{ key: 'framework.problem.changed' }] } })
    expect(await stored()).toMatchObject({ short: wording.short })
  })

  it('can be given in a language that has none', async () => {
    const spanish = { ...wording, locale: 'es' as const, short: 'Incorporación', text: 'Se incorporan.' }
    expect(await editWording(administrator, spanish)).toMatchObject({ ok: true })
    const row = await db.wording.findFirst({
      where: { accomplishmentId: 'EA11', frameworkId: '2010-2011', locale: 'es' },
    })
    expect(row).toMatchObject({ short: 'Incorporación', editedAt: expect.any(Date) })
  })

  it('of an accomplishment or framework that there is not is not found', async () => {
    await expectRefusal(
      administrator,
      () => editWording(administrator, { ...wording, accomplishmentId: 'EA99' }),
      'not_found',
    )
    await expectRefusal(
      administrator,
      () => editWording(administrator, { ...wording, frameworkId: '1999' }),
      'not_found',
    )
  })
})

describe('a setting', () => {
  it('is changed by an administrator, part by part, and survives a load', async () => {
    const edit = () => editSetting(administrator, { ...period, parts: { 'value.yearTo': '2017' } })
    expect(await eventsDuring(edit)).toEqual(['setting.changed'])
    expect(await reportingPeriod()).toEqual({ from: 2010, to: 2017 })
    expect(await eventsDuring(edit)).toEqual([])
    await loadReference()
    expect(await getSetting('reportingPeriod')).toEqual({ yearFrom: 2010, yearTo: 2017 })
  })

  it('says next to the part what is wrong, and keeps the old', async () => {
    const outcome = await editSetting(administrator, {
      ...period,
      parts: { 'value.yearFrom': '2020', 'value.yearTo': 'soon' },
    })
    expect(outcome).toMatchObject({ ok: false, problems: { 'value.yearTo': [{ key: 'framework.problem.number' }] } })
    expect(await reportingPeriod()).toEqual({ from: 2010, to: 2017 })
  })

  it('is not overwritten from a page that is out of date', async () => {
    const outcome = await editSetting(administrator, { ...period, parts: { 'value.yearFrom': '2011' } })
    expect(outcome).toMatchObject({ ok: false, problems: { form: [{ key: 'framework.problem.changed' }] } })
  })

  it('may be a standing note', async () => {
    const text = 'All references to Kosovo are to be read with resolution 1244 (1999).'
    await editSetting(administrator, {
      key: 'note.kosovo',
      toVerify: false,
      base: '',
      parts: { 'value.text.en': text },
    })
    const kosovo = (await standingNotes()).find(({ key }) => key === 'kosovo')
    expect(kosovo).toMatchObject({ text: { en: text }, resolution: 'S/RES/1244 (1999)', toVerify: false })
    expect(kosovo?.text.fr).toContain('1244 (1999)')
  })

  it('has the parts that it has, and is there or not', async () => {
    await expectRefusal(
      administrator,
      () => editSetting(administrator, { ...period, parts: { 'value.more': '1' } }),
      'unknown_field',
    )
    await expectRefusal(
      administrator,
      () => editSetting(administrator, { ...period, key: 'none', parts: {} }),
      'not_found',
    )
  })
})

describe('whoever does not administer the whole Office', () => {
  it.each<{ role: Role; region?: 'africa' }>([
    { role: 'contributor' },
    { role: 'reviewer' },
    { role: 'drafter' },
    { role: 'observer' },
    { role: 'administrator', region: 'africa' },
  ])('changes neither wording nor settings: $role $region', async (wish) => {
    const { actor } = await makePerson(wish)
    await expectRefusal(actor, () => editWording(actor, { ...wording, short: 'Mine' }), 'refused')
    await expectRefusal(actor, () => editSetting(actor, { ...period, parts: { 'value.yearTo': '2020' } }), 'refused')
  })
})
