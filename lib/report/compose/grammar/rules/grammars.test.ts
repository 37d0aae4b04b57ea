import { describe, expect, it } from 'vitest'
import type { PartialDate } from '@/lib/activity/types'
import { FIRST_READING } from '@/lib/report/compose/constants'
import { grammar as french } from '@/lib/report/compose/french/rules/french'
import { composeParagraph, textOf } from '@/lib/report/compose/rules/compose-paragraph'
import { inLanguage } from '@/lib/report/compose/rules/in-language'
import { grammar as spanish } from '@/lib/report/compose/spanish/rules/spanish'
import { contributions, factsIn } from '@/lib/testing/contributions'

const grammars = { fr: french, es: spanish }
const day = (date: string): PartialDate => ({ date, precision: 'day' })
const month = (date: string): PartialDate => ({ date: `${date}-01`, precision: 'month' })
const year = (date: string): PartialDate => ({ date: `${date}-01-01`, precision: 'year' })

describe('where', () => {
  it.each([
    ['fr', 'KG', 'au Kirghizistan'],
    ['fr', 'TN', 'en Tunisie'],
    ['fr', 'PH', 'aux Philippines'],
    ['fr', 'IQ', 'en Iraq'],
    ['fr', 'LK', 'à Sri Lanka'],
    ['fr', 'HT', 'en Haïti'],
    ['fr', 'BO', "dans l'État plurinational de Bolivie"],
    ['fr', 'PS', "dans l'État de Palestine"],
    ['es', 'EC', 'en el Ecuador'],
    ['es', 'TN', 'en Túnez'],
    ['es', 'PH', 'en Filipinas'],
    ['es', 'US', 'en los Estados Unidos de América'],
    ['es', 'BO', 'en el Estado Plurinacional de Bolivia'],
  ] as const)('in %s, %s is %j', (language, code, words) => {
    const country = factsIn(language).countries[code]
    expect(country && grammars[language].within(country, code)).toBe(words)
  })
})

describe('when', () => {
  it.each([
    ['fr', day('2013-07-05'), null, 'le 5 juillet 2013'],
    ['fr', day('2014-03-01'), day('2014-03-01'), 'le 1er mars 2014'],
    ['fr', day('2014-03-26'), day('2014-03-28'), 'du 26 au 28 mars 2014'],
    ['fr', month('2014-05'), month('2014-07'), 'de mai à juillet 2014'],
    ['fr', month('2014-04'), month('2014-08'), "d'avril à août 2014"],
    ['fr', year('2013'), year('2015'), 'de 2013 à 2015'],
    ['fr', null, year('2013'), 'en 2013 au plus tard'],
    ['es', day('2013-07-05'), null, 'el 5 de julio de 2013'],
    ['es', day('2014-03-26'), day('2014-03-28'), 'del 26 al 28 de marzo de 2014'],
    ['es', day('2014-03-26'), day('2014-04-02'), 'del 26 de marzo al 2 de abril de 2014'],
    ['es', month('2014-05'), null, 'en mayo de 2014'],
    ['es', year('2013'), year('2015'), 'de 2013 a 2015'],
  ] as const)('in %s, %j to %j is %j', (language, start, end, words) => {
    expect(grammars[language].when(start, end, false)).toBe(words)
  })
})

describe('names and lists', () => {
  it.each([
    [french.of(french.named('PNUD', 'Programme des Nations Unies pour le développement')), 'du PNUD'],
    [french.of(french.named('OIT', 'Organisation internationale du Travail')), "de l'OIT"],
    [french.of(french.named('ONU-Femmes')), "d'ONU-Femmes"],
    [french.contract('à les Philippines'), 'aux Philippines'],
    [french.list(['l’Inde', 'le Népal', 'Sri Lanka']), 'l’Inde, le Népal et Sri Lanka'],
    [spanish.of(spanish.named('PNUD', 'Programa de las Naciones Unidas para el Desarrollo')), 'del PNUD'],
    [spanish.named('ACNUR', 'Oficina del Alto Comisionado'), 'el ACNUR'],
    [spanish.list(['Bolivia', 'Indonesia']), 'Bolivia e Indonesia'],
    [spanish.list(['cobre', 'hierro']), 'cobre y hierro'],
    [spanish.style('12% de las 3 ONG'), '12 por ciento de las tres organizaciones no gubernamentales'],
    [french.style('5 ateliers & 12%'), 'cinq ateliers et 12 pour cent'],
  ])('%j', (said, expected) => {
    expect(said).toBe(expected)
  })
})

describe('standing notes', () => {
  it.each([
    ['fr', 'Une formation a été organisée au Kosovo.', /résolution 1244 \(1999\)/],
    ['es', 'Se organizó una capacitación en Kosovo.', /resolución 1244 \(1999\)/],
  ] as const)('in %s stand at the first mention', (language, summary, note) => {
    const [first] = contributions
    if (!first) throw new Error('No contribution')
    const text = { language, title: summary, summary, result: null }
    const context = { facts: factsIn(language), reading: FIRST_READING[language] }
    const once = composeParagraph(inLanguage(first, [text], language), context)
    expect(textOf(once.clauses)).toContain('Kosovo')
    expect(once.footnotes.filter((one) => note.test(one))).toHaveLength(1)
    const again = composeParagraph(inLanguage(first, [text], language), once.context)
    expect(again.footnotes.filter((one) => note.test(one))).toHaveLength(0)
  })
})

describe('what an activity leaves unsaid', () => {
  const told = (language: 'fr' | 'es', summary: string, change = {}) => {
    const facts = factsIn(language)
    const own = contributions.find(({ reference }) => reference === 'ACT-081')
    if (!own) throw new Error('ACT-081 is missing')
    const snapshot = { ...own, language, summary, title: 'x', rightsHolders: [], ...change }
    return textOf(composeParagraph(snapshot, { facts, reading: FIRST_READING[language] }).clauses)
  }

  it('takes an organization for its commission, and no text on a region for the office of that region', () => {
    expect(told('fr', 'Avec la CEDEAO, le HCDH et le HCR, une formation a eu lieu à Accra.')).not.toMatch(
      /Commission de la/,
    )
    expect(told('fr', "Un projet régional a été exécuté en Afrique de l'Ouest et du Centre.")).toMatch(
      /par le Bureau régional/,
    )
    expect(told('es', 'Se ejecutó un proyecto regional en África Occidental y Central.')).toMatch(
      /por la Oficina Regional/,
    )
  })

  it('says in the plural what several under one name did', () => {
    const partners = [
      { id: null, code: null, label: 'State authorities' },
      { id: null, code: null, label: 'UNHCR' },
    ]
    expect(told('es', 'La OIM preparó en Accra con el ACNUR un taller.', { partners, contributors: [] })).toMatch(
      /También participaron autoridades estatales\./,
    )
  })

  it('names the rights of whom a training without a text of its own was on', () => {
    const own = contributions.find(({ reference }) => reference === 'ACT-040')
    if (!own) throw new Error('ACT-040 is missing')
    const text = textOf(composeParagraph(own, { facts: factsIn('fr'), reading: FIRST_READING.fr }).clauses)
    expect(text).toMatch(/a dispensé une formation sur les droits des défenseurs/)
    expect(text).not.toMatch(/attention particulière/)
  })
})
