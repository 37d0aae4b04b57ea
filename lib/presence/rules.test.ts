import { describe, expect, it } from 'vitest'
import { existedOn, matchPresence, nameOf } from './rules'
import type { Presence, PresenceName } from './types'

const named = (locale: string, name: string, validFrom: string | null = null, validTo: string | null = null) =>
  ({ locale, name, short: name.replace('OHCHR ', ''), validFrom, validTo }) satisfies PresenceName

function presence(code: string, names: PresenceName[], rest: Partial<Presence> = {}): Presence {
  const empty = {
    validFrom: null,
    validTo: null,
    noteKey: null,
    toVerify: false,
    aliases: [],
    countryCodes: [],
    article: {},
  }
  return { id: code, code, type: 'country_office', region: 'africa', ...empty, names, ...rest }
}

const palestine = presence('co-palestine', [
  named('en', 'OHCHR Office in the Occupied Palestinian Territory', null, '2012-11-28'),
  named('en', 'OHCHR Office in the State of Palestine', '2012-11-29'),
  named('fr', "Bureau du HCDH dans l'État de Palestine", '2012-11-29'),
])
const togo = presence('co-togo', [named('en', 'OHCHR Office in Togo')], {
  validFrom: '2006-11-10',
  validTo: '2015-06-30',
})
const bishkek = presence('ro-central-asia', [named('en', 'OHCHR Regional Office for Central Asia (Bishkek)')], {
  aliases: ['ROCA'],
})
const dakar = presence('ro-west-africa', [named('en', 'OHCHR Regional Office for West Africa (Dakar)')])
const guinea = presence('co-guinea', [named('en', 'OHCHR Office in Guinea'), named('fr', 'Bureau du HCDH en Guinée')])
const bissau = presence('mc-uniogbis', [named('en', 'UNIOGBIS human rights component (Guinea-Bissau)')])
const all = [palestine, togo, bishkek, dakar, guinea, bissau]

describe('nameOf', () => {
  it.each([
    ['2012-11-28', 'OHCHR Office in the Occupied Palestinian Territory'],
    ['2012-11-29', 'OHCHR Office in the State of Palestine'],
  ])('gives the name in force on %s', (day, name) => {
    expect(nameOf(palestine, 'en', day).name).toBe(name)
  })

  it('takes the nearest name of the language for a day that it does not cover', () => {
    expect(nameOf(palestine, 'fr', '2010-01-01').name).toContain('État de Palestine')
    const renamed = presence('x', [
      named('en', 'First', null, '2010-12-31'),
      named('en', 'Last', '2011-01-01', '2012-12-31'),
    ])
    expect(nameOf(renamed, 'en', '2020-01-01').name).toBe('Last')
  })

  it('falls back on English, then on the code', () => {
    expect(nameOf(togo, 'zh').name).toBe('OHCHR Office in Togo')
    expect(nameOf(presence('bare', []), 'en')).toEqual({ name: 'bare', short: 'bare' })
  })
})

it('a presence exists from its first to its last day, both included', () => {
  const days = ['2006-11-09', '2006-11-10', '2015-06-30', '2015-07-01']
  expect(days.map((day) => existedOn(togo, day))).toEqual([false, true, true, false])
  expect(existedOn(bishkek, '1990-01-01')).toBe(true)
})

describe('matchPresence', () => {
  const codeOf = (text: string) => {
    const match = matchPresence(text, all)
    return match && [match.presence.code, match.exact]
  }

  it('knows a presence by code, name and alias, whatever case and accents', () => {
    expect(codeOf('RO central asia')).toEqual(['ro-central-asia', true])
    expect(codeOf('roca')).toEqual(['ro-central-asia', true])
    expect(codeOf('BUREAU DU HCDH EN GUINEE')).toEqual(['co-guinea', true])
  })

  it('proposes the one that is most alike, also after a slip of the pen', () => {
    expect(codeOf('Regional office, Bishkek')).toEqual(['ro-central-asia', false])
    expect(codeOf('Bishkeck (Central Asia)')).toEqual(['ro-central-asia', false])
  })

  it('is silent for another body, for what all share, and between equals', () => {
    expect(codeOf('IOM Regional Office in Dakar')).toBeNull()
    expect(codeOf('OHCHR office')).toBeNull()
    expect(codeOf(' – ')).toBeNull()
    expect(matchPresence('Togo', [togo, { ...togo, id: 'b' }])).toBeNull()
  })
})
