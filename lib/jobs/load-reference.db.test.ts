import { expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { listAccomplishments, listFrameworks, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { listPresences, presencesById } from '@/lib/presence/queries'
import { nameOf } from '@/lib/presence/rules'
import { eventsDuring } from '@/lib/testing/refusals'
import { listTerms, termsById } from '@/lib/vocabulary/queries'
import { loadReference } from './load-reference'

/** Everything that the load writes, as text: what a second load must leave as it is. */
async function state(): Promise<string> {
  const byId = { orderBy: { id: 'asc' } } as const
  return JSON.stringify(
    await Promise.all([
      db.term.findMany({ ...byId, include: { labels: true, aliases: true } }),
      db.presence.findMany({ ...byId, include: { names: byId } }),
      db.accomplishment.findMany({ ...byId, include: { wordings: true, crosswalks: byId } }),
      db.theme.findMany({ ...byId, include: { frameworks: true } }),
      db.setting.findMany({ orderBy: { key: 'asc' } }),
    ]),
  )
}

it('changes and records nothing the second time', async () => {
  await loadReference()
  const before = await state()
  expect(await eventsDuring(() => loadReference())).toEqual([])
  expect(await state()).toBe(before)
})

it('is done once by copies that start at the same time', async () => {
  await Promise.all([loadReference(), loadReference()])
  expect(await db.actor.count({ where: { type: 'job', name: 'Reference data' } })).toBe(1)
})

it('corrects what is wrong, and keeps what an administrator edited, added or retired', async () => {
  const code = (name: string) => ({ vocabulary_code: { vocabulary: 'country' as const, code: name } })
  const kyrgyzstan = await db.term.findUniqueOrThrow({ where: code('KG') })
  const togo = await db.term.findUniqueOrThrow({ where: code('TG') })
  const label = (termId: string) => ({ termId_locale: { termId, locale: 'en' } })
  await db.termLabel.update({ where: label(kyrgyzstan.id), data: { label: 'Kirgizia' } })
  await db.termLabel.update({ where: label(togo.id), data: { label: 'Togolese Republic' } })
  await db.term.update({ where: code('TG'), data: { editedAt: new Date() } })
  await db.term.create({ data: { vocabulary: 'partner', code: 'a-local-group' } })
  await db.term.update({ where: code('AD'), data: { retiredAt: new Date() } })
  const bishkek = await db.presence.findUniqueOrThrow({ where: { code: 'ro-central-asia' } })
  await db.presenceName.updateMany({ where: { presenceId: bishkek.id, locale: 'en' }, data: { name: 'Wrong' } })

  expect(await eventsDuring(() => loadReference())).toEqual(['reference.loaded'])

  const countries = new Map((await listTerms('country')).map((term) => [term.code, term]))
  expect(countries.get('KG')?.labels.en).toBe('Kyrgyzstan')
  expect(countries.get('TG')?.labels.en).toBe('Togolese Republic')
  expect(countries.has('AD')).toBe(false)
  expect([...(await termsById()).values()].some((term) => term.code === 'AD')).toBe(true)
  expect((await listTerms('partner')).some((term) => term.code === 'a-local-group')).toBe(true)
  const renamed = (await presencesById()).get(bishkek.id)
  expect(renamed && nameOf(renamed, 'en').name).toBe('OHCHR Regional Office for Central Asia (Bishkek)')
  expect(renamed?.names.filter(({ locale }) => locale === 'en')).toHaveLength(1)
})

it('gives what lists and forms need, in order', async () => {
  const accomplishments = await listAccomplishments()
  expect(accomplishments.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, index) => `EA${index + 1}`))
  expect((await listFrameworks()).map(({ id }) => id)).toEqual(['2010-2011', '2012-2013', '2014-2017'])
  for (const { wordings } of accomplishments) {
    for (const locale of ['en', 'fr', 'ar'])
      expect(wordings.filter((wording) => wording.locale === locale)).toHaveLength(3)
  }
  expect(await reportingPeriod()).toEqual({ from: 2010, to: 2015 })
  const migration = (await listThemes()).find(({ id }) => id === 'migration')
  expect(migration?.frameworks.map(({ isPriority }) => isPriority)).toEqual([true, true, false])
  const names = (await listTerms('country')).map(({ labels }) => labels.en ?? '')
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
  expect((await listTerms('activity_type'))[0]?.code).toBe('training')
  const togo = (await listPresences()).find(({ code }) => code === 'co-togo')
  expect(togo).toMatchObject({ type: 'country_office', validTo: '2015-06-30', countryCodes: ['TG'] })
})
