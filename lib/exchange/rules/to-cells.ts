import { ANSWER_FIELDS, PURPOSES } from '@/lib/activity/constants'
import type { ReleaseAnswer } from '@/lib/activity/rules/content'
import type { ActivityFacts } from '@/lib/activity/rules/facts'
import { writePartialDate } from '@/lib/activity/rules/partial-date'
import { RELEASE_INPUTS } from '@/lib/activity/schema/inputs'
import type { AnswerField, Purpose, Sensitivity } from '@/lib/activity/types'
import type { Cells, ChoiceWords } from '../types'

/** What only those who see an activity from inside read of it. */
export type InsideFacts = {
  sensitivity: Sensitivity
  release: Record<Purpose, ReleaseAnswer>
  status: string
}

const SEPARATOR = '; '

/**
 * An activity as the cells of a row, such as the form would read them back: dates in figures, lists parted by a
 * semicolon, the main accomplishment first.
 *
 * @param inside null for a reader from outside, who gets the approved text alone
 */
export function toCells(
  reference: string,
  facts: ActivityFacts,
  inside: InsideFacts | null,
  words: ChoiceWords,
): Cells {
  const list = (found: readonly { text: string }[]): string => found.map(({ text }) => text).join(SEPARATOR)
  const main = [...facts.accomplishments].sort((a, b) => Number(b.main) - Number(a.main))
  return {
    reference,
    kind: words.kind[facts.kind] ?? '',
    title: facts.title,
    summary: facts.summary,
    result: facts.result ?? '',
    presence: facts.holders[0] ?? '',
    countries: list(facts.countries),
    start: facts.start ? writePartialDate(facts.start) : '',
    end: facts.end ? writePartialDate(facts.end) : '',
    accomplishments: main.map(({ id }) => id).join(SEPARATOR),
    activityType: facts.activityType?.text ?? '',
    partners: list(facts.partners),
    rightsHolders: list(facts.rightsHolders),
    instruments: list(facts.instruments),
    sources: facts.sources.join(SEPARATOR),
    ...answerCells(facts),
    related: facts.related.join(SEPARATOR),
    language: words.language[facts.language ?? ''] ?? '',
    sensitivity: words.sensitivity[inside?.sensitivity ?? ''] ?? '',
    ...releaseCells(inside, words),
    status: inside?.status ?? '',
  }
}

function answerCells({ answers }: ActivityFacts): Record<AnswerField, string> {
  const textOf = (field: AnswerField) => answers.find(({ question }) => question === field)?.text ?? ''
  return Object.fromEntries(ANSWER_FIELDS.map((field) => [field, textOf(field)])) as Record<AnswerField, string>
}

type ReleaseCells = Pick<Cells, (typeof RELEASE_INPUTS)[Purpose][keyof (typeof RELEASE_INPUTS)[Purpose]]>

function releaseCells(inside: InsideFacts | null, words: ChoiceWords): ReleaseCells {
  const cells = PURPOSES.flatMap((purpose) => {
    const { use, covers, by, until } = RELEASE_INPUTS[purpose]
    const said = inside?.release[purpose]
    return [
      [use, words[use][said?.basis ?? ''] ?? ''],
      [covers, words[covers][said?.covers ?? ''] ?? ''],
      [by, said?.givenBy ?? ''],
      [until, said?.until ?? ''],
    ]
  })
  return Object.fromEntries(cells) as ReleaseCells
}
