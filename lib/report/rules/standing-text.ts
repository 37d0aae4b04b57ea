import type { ReportFacts } from '../types'

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Numbers below 10 in words, 10 and above in figures (United Nations Editorial Manual). */
const inWords = (n: number): string => SMALL[n] ?? String(n)

/** Fills the {fields} of a template's standing text. A field that is not known stays visible, so that nobody overlooks it. */
export function fillFields(text: string, facts: ReportFacts, activities: number): string {
  const fields: Record<string, string> = {
    mandate: facts.mandate,
    title: facts.title,
    organ: facts.organ,
    session: facts.session.replace(/^./, (first) => first.toLowerCase()),
    period: facts.yearFrom === facts.yearTo ? String(facts.yearFrom) : `${facts.yearFrom}–${facts.yearTo}`,
    activities: activities === 1 ? 'one activity' : `${inWords(activities)} activities`,
  }
  return text.replace(/\{(\w+)\}/g, (field, name: string) => fields[name] ?? field)
}
