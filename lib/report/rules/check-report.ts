import type { ReportLanguage } from '../compose/types'
import type { Sheet, SheetParagraph, SheetSection, Waiver } from '../types'
import { type Check, foreignTo, ownText, placeOf, type World } from './check'
import { checkCountries, checkNotes } from './check-names'
import { checkGroups, checkOrder, checkPlace } from './check-order'
import { checkReferences } from './check-references'
import { checkText } from './check-text'
import { keptText } from './kept-text'
import { sourceState } from './source-state'
import { wordsOver } from './word-budget'

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

/**
 * Everything that can be told of a report before somebody else reads it, what stops it first.
 *
 * @param world null: only what the document itself can tell
 */
export function checkReport(sheet: Sheet, waiver: Waiver | null = null, world: World | null = null): Check[] {
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
    ...checkOrder(sheet),
    ...sheet.sections.flatMap(checkPlace),
    ...(world ? checkWorld(sheet, world) : []),
  ]
  return [...checks.filter(({ weight }) => weight === 'stop'), ...checks.filter(({ weight }) => weight === 'look')]
}

function checkWorld(sheet: Sheet, { facts, covered }: World): Check[] {
  const paragraphs = sheet.sections.flatMap((section) => section.paragraphs)
  return [
    ...paragraphs.flatMap((one) => checkCountries(one, facts)),
    ...checkNotes(sheet, paragraphs, facts),
    ...checkGroups(sheet, covered),
  ]
}

function checkLength(sheet: Sheet, waiver: Waiver | null): Check[] {
  const { facts, words } = sheet
  const whole = { paragraph: null, words: String(words.total), mended: null }
  if (wordsOver(sheet, waiver) > 0) return [{ rule: 'over', weight: 'stop', ...whole }]
  if (words.total > facts.wordLimit) return [{ rule: 'waived', weight: 'look', ...whole }]
  return words.total > facts.wordLimit * NEAR ? [{ rule: 'near', weight: 'look', ...whole }] : []
}

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

/** An acronym is spelled out where it first stands, in the order of the document, and nowhere else. */
function checkAcronyms(paragraphs: readonly SheetParagraph[]): Check[] {
  const seen = new Set<string>()
  /** The paragraph that has told of an acronym last. */
  const spelledIn = new Map<string, string>()
  return paragraphs.flatMap((one) => {
    const text = ownText(one).replace(/https?:\/\/\S+|\b[A-Z]+(?:\/[\w.()-]+)+/g, ' ')
    const found = [...text.matchAll(/\b[A-Z]{2,7}s?\b(?!-)/g)].map(([word]) => word.replace(/s$/, ''))
    return found.flatMap((acronym): Check[] => {
      if (KNOWN.has(acronym)) return []
      const isSpelled = text.includes(`(${acronym})`)
      if (seen.has(acronym)) {
        if (!isSpelled || spelledIn.get(acronym) === one.id) return []
        spelledIn.set(acronym, one.id)
        return [{ rule: 'acronym_again', weight: 'look', paragraph: placeOf(one), words: acronym, mended: null }]
      }
      seen.add(acronym)
      spelledIn.set(acronym, one.id)
      if (isSpelled) return []
      return [{ rule: 'acronym', weight: 'look', paragraph: placeOf(one), words: acronym, mended: null }]
    })
  })
}
