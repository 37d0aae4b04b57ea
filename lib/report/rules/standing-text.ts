import type { ReportLanguage } from '../compose/types'
import type { ReportFacts } from '../types'

type Words = { small: string[]; one: string; activity: (count: string) => string }

/** How a count of activities stands in a language: numbers below 10 in words, 10 and above in figures. */
const WORDS: Record<ReportLanguage, Words> = {
  en: {
    small: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    one: 'one activity',
    activity: (count) => `${count} activities`,
  },
  fr: {
    small: ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
    one: 'une activité',
    activity: (count) => `${count} activités`,
  },
  es: {
    small: ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
    one: 'una actividad',
    activity: (count) => `${count} actividades`,
  },
}

/** The facts of a report that standing text can name. */
export const FIELDS = ['mandate', 'title', 'organ', 'session', 'period', 'activities'] as const

/** The fields of a text that no report can fill. */
export const unknownFields = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => !FIELDS.some((one) => one === name))

/** Fills the {fields} of a template's standing text. A field that is not known stays visible, so that nobody overlooks it. */
export function fillFields(text: string, facts: ReportFacts, activities: number): string {
  const words = WORDS[facts.language]
  const fields: Record<string, string> = {
    mandate: facts.mandate,
    title: facts.title,
    organ: facts.organ,
    session: facts.session.replace(/^./, (first) => first.toLowerCase()),
    period:
      facts.yearFrom === facts.yearTo
        ? String(facts.yearFrom)
        : `${facts.yearFrom}${facts.language === 'en' ? '–' : '-'}${facts.yearTo}`,
    activities: activities === 1 ? words.one : words.activity(words.small[activities] ?? String(activities)),
  }
  return text.replace(/\{(\w+)\}/g, (field, name: string) => fields[name] ?? field)
}
