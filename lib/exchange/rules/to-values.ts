import { ANSWER_FIELDS, PERMITTING_BASES, QUESTIONS } from '@/lib/activity/constants'
import { type FormValues, RELEASE_INPUTS } from '@/lib/activity/schema/inputs'
import type { Kind } from '@/lib/activity/types'
import { fold } from '@/lib/core/fold'
import { matchPresence } from '@/lib/presence/rules'
import type { Presence } from '@/lib/presence/types'
import { matchTerm, splitList } from '@/lib/vocabulary/rules'
import type { Term } from '@/lib/vocabulary/types'
import { CHOICES } from '../constants'
import type { CellProblem, Cells, ChoiceKey, ColumnKey } from '../types'

/** What cells may say for each answer of a closed list, folded, in any language of the interface. */
export type ChoiceNames = Record<ChoiceKey, ReadonlyMap<string, string>>

export type Known = { choices: ChoiceNames; presences: readonly Presence[]; activityTypes: readonly Term[] }

const PLAIN: readonly ColumnKey[] = [
  ...(['title', 'summary', 'result', 'countries'] as const),
  ...(['partners', 'rightsHolders', 'instruments', 'sources'] as const),
  ...ANSWER_FIELDS,
  ...(['related', 'internalBy', 'unWideBy', 'publicBy'] as const),
]

const DATES: readonly ColumnKey[] = ['start', 'end', 'internalUntil', 'unWideUntil', 'publicUntil']

/**
 * The values of the activity form with the cells of a row written over them. An empty cell changes nothing.
 *
 * @param begin what the form would show before
 * @returns the values, and of each cell that cannot be understood, why
 */
export function toValues(cells: Partial<Cells>, begin: FormValues, known: Known) {
  const values: FormValues = { ...begin }
  const problems: CellProblem[] = []
  for (const [key, text] of Object.entries(cells) as [ColumnKey, string][]) {
    if (!text) continue
    const read = readCell(key, text, known)
    if (typeof read === 'string') problems.push({ column: key, value: text, key: read, values: { text } })
    else Object.assign(values, read)
  }
  return { values, problems: [...problems, ...outOfPlace(cells, begin, values)] }
}

/** What is written where nothing is asked: the form would not show it, and nobody would know that it was lost. */
function outOfPlace(cells: Partial<Cells>, begin: FormValues, values: FormValues): CellProblem[] {
  const kind = values.kind as Kind
  const asked: readonly string[] = [...QUESTIONS[kind], ...(kind === 'field_initiative' ? [] : ['related'])]
  const problems: CellProblem[] = []
  const check = (column: ColumnKey, inPlace: boolean, key: string) => {
    const text = cells[column] ?? ''
    if (text && !inPlace && !begin[column]) problems.push({ column, value: text, key, values: { text } })
  }
  for (const column of [...ANSWER_FIELDS, 'related'] as const)
    check(column, asked.includes(column), 'exchange.problems.not_asked')
  for (const { use, covers, until } of Object.values(RELEASE_INPUTS)) {
    check(covers, values[use] === 'agreed', 'exchange.problems.not_agreed')
    check(until, (PERMITTING_BASES as readonly unknown[]).includes(values[use]), 'exchange.problems.not_permitted')
  }
  return problems
}

/** The values that a cell stands for; or the message key that says what is wrong with it. */
function readCell(key: ColumnKey, text: string, known: Known): FormValues | string {
  if (PLAIN.includes(key)) return { [key]: text }
  if (DATES.includes(key)) return { [key]: figures(text) }
  if (isChoice(key)) {
    const value = known.choices[key].get(fold(text))
    return value === undefined ? 'exchange.problems.choice' : { [key]: value }
  }
  if (key === 'presence') {
    const match = matchPresence(text, known.presences)
    return match?.exact ? { presence: match.presence.id } : 'exchange.problems.presence'
  }
  if (key === 'activityType') {
    const match = matchTerm(text, known.activityTypes)
    return match?.exact ? { activityType: match.term.id } : 'exchange.problems.choice'
  }
  return key === 'accomplishments' ? readAccomplishments(text) : {}
}

const isChoice = (key: ColumnKey): key is ChoiceKey => (CHOICES as readonly string[]).includes(key)

function readAccomplishments(text: string): FormValues | string {
  const codes = splitList(text).map((code) => figures(code).toUpperCase().replace(/\s/g, ''))
  const wrong = codes.some((code) => !/^EA([1-9]|1[01])$/.test(code))
  return wrong ? 'exchange.problems.accomplishment' : { accomplishments: codes, main: codes[0] ?? '' }
}

/** European figures for those of Arabic and Persian. */
const figures = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
