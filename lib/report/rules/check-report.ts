import type { ReportLanguage } from '../compose/types'
import { LOST } from '../constants'
import type { Sheet, SheetParagraph, SheetSection, Waiver } from '../types'
import { checkText, type TextRule } from './check-text'
import { keptText } from './kept-text'
import { referencesIn, unknownNumbers } from './notation'
import { sourceState } from './source-state'
import { wordsOver } from './word-budget'

export type CheckRule =
  | TextRule
  | 'over'
  | 'waived'
  | 'near'
  | 'uncleared'
  | 'stale'
  | 'unsupported'
  | 'untranslated'
  | 'acronym'
  | 'long'
  | 'reference'
  | 'no_paragraph'

/** What a check found. `stop`: it cannot go to clearance so; `look`: somebody should look. */
export type Check = {
  rule: CheckRule
  weight: 'stop' | 'look'
  /** null: the report as a whole */
  paragraph: { id: string; number: number | null; version: number } | null
  words: string
  /** The whole text of the paragraph as the rule would mend it. */
  mended: string | null
}

/** From this share of the limit on a writer is warned. */
const NEAR = 0.95
/** Words in a paragraph: readers of such reports lose the thread beyond. */
const MOST_WORDS = 220
/** Known to every reader of a Council document, or no acronym at all. */
const KNOWN = new Set([
  'OHCHR',
  'HCDH',
  'ACNUDH',
  'HIV',
  'AIDS',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'IX',
  'XI',
  'EA',
])

/** Everything that can be told of a report before somebody else reads it, what stops it first. */
export function checkReport(sheet: Sheet, waiver: Waiver | null = null): Check[] {
  const paragraphs = sheet.sections.flatMap((section) => section.paragraphs.map((one) => ({ one, section })))
  const checks = [
    ...checkLength(sheet, waiver),
    ...paragraphs.flatMap(({ one, section }) => [
      ...checkSources(one, section),
      ...checkReferences(one, sheet),
      ...checkLanguage(one),
      ...checkWords(one, sheet.facts.language),
    ]),
    ...checkAcronyms(paragraphs.map(({ one }) => one)),
  ]
  return [...checks.filter(({ weight }) => weight === 'stop'), ...checks.filter(({ weight }) => weight === 'look')]
}

function checkLength(sheet: Sheet, waiver: Waiver | null): Check[] {
  const { facts, words } = sheet
  const whole = { paragraph: null, words: String(words.total), mended: null }
  if (wordsOver(sheet, waiver) > 0) return [{ rule: 'over', weight: 'stop', ...whole }]
  if (words.total > facts.wordLimit) return [{ rule: 'waived', weight: 'look', ...whole }]
  return words.total > facts.wordLimit * NEAR ? [{ rule: 'near', weight: 'look', ...whole }] : []
}

/** What speaks of a paragraph that was taken out, or of a number that no paragraph has, cannot be printed so. */
function checkReferences(one: SheetParagraph, { numbers, facts }: Sheet): Check[] {
  const found = { weight: 'stop', paragraph: placeOf(one), mended: null } as const
  const lost = referencesIn(one.text ?? '').filter((id) => !numbers[id])
  return [
    ...lost.slice(0, 1).map((): Check => ({ ...found, rule: 'reference', words: LOST[facts.language] })),
    ...unknownNumbers(one.text ?? '').map((words): Check => ({ ...found, rule: 'no_paragraph', words })),
  ]
}

const placeOf = ({ id, number, version }: SheetParagraph) => ({ id, number, version })

function checkSources(one: SheetParagraph, { part, level }: SheetSection): Check[] {
  const paragraph = placeOf(one)
  const checks = one.sources.flatMap((source): Check[] => {
    const state = sourceState(source)
    if (state === 'released') return []
    const withdrawn = state === 'withdrawn'
    const found = { paragraph, words: source.reference, mended: null }
    return [{ rule: withdrawn ? 'uncleared' : 'stale', weight: withdrawn ? 'stop' : 'look', ...found }]
  })
  const unsupported = part === 'experiences' && level === 2 && one.sources.length === 0
  return unsupported ? [...checks, { rule: 'unsupported', weight: 'look', paragraph, words: '', mended: null }] : checks
}

/** Words of an activity that has no text in the language of the report. A paragraph that somebody wrote anew has its own. */
function checkLanguage(one: SheetParagraph): Check[] {
  const paragraph = placeOf(one)
  return foreignTo(one).map(
    (words): Check => ({ rule: 'untranslated', weight: 'look', paragraph, words, mended: null }),
  )
}

const foreignTo = ({ text, clauses }: SheetParagraph): string[] =>
  text === null ? [...new Set(clauses.flatMap(({ language }) => language ?? []))] : []

/** What stands in the language of the report. */
const ownText = (one: SheetParagraph): string =>
  keptText({ ...one, clauses: one.clauses.filter(({ language }) => !language) })

function checkWords(one: SheetParagraph, language: ReportLanguage): Check[] {
  // A paragraph is checked, and mended as a whole, once all of it stands in the language of the report.
  if (foreignTo(one).length > 0) return []

  const paragraph = placeOf(one)
  const long: Check[] =
    one.words > MOST_WORDS ? [{ rule: 'long', weight: 'look', paragraph, words: String(one.words), mended: null }] : []
  return [
    ...checkText(keptText(one), language).map((found): Check => ({ ...found, weight: 'look', paragraph })),
    ...long,
  ]
}

/** An acronym is spelled out where it first stands, in the order of the document. */
function checkAcronyms(paragraphs: readonly SheetParagraph[]): Check[] {
  const seen = new Set<string>()
  return paragraphs.flatMap((one) => {
    const text = ownText(one).replace(/https?:\/\/\S+|\b[A-Z]+(?:\/[\w.()-]+)+/g, ' ')
    const found = [...text.matchAll(/\b[A-Z]{2,}s?\b(?!-)/g)].map(([word]) => word.replace(/s$/, ''))
    return found.flatMap((acronym): Check[] => {
      if (seen.has(acronym) || KNOWN.has(acronym)) return []
      seen.add(acronym)
      if (text.includes(`(${acronym})`)) return []
      return [{ rule: 'acronym', weight: 'look', paragraph: placeOf(one), words: acronym, mended: null }]
    })
  })
}
