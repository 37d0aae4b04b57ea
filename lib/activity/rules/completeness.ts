import { GAP_FIELDS, QUESTIONS } from '../constants'
import type { GapField, Kind } from '../types'
import type { ActivityContent } from './content'

/** What submission can find missing: the fields that need a value, and those where a stated gap is an answer too. */
export const REQUIRED = [
  'title',
  'summary',
  'criteria',
  'why',
  'nextTime',
  'language',
  'presence',
  'countries',
  'start',
  'accomplishments',
  'sentences',
  'result',
  'sources',
  'activityType',
  'partners',
  'rightsHolders',
  'publicUse',
] as const

export type MissingField = (typeof REQUIRED)[number]

/** A lesson is often learned without a day or a place: it is not asked for them. */
const NOT_ASKED_OF_A_LESSON: readonly MissingField[] = ['start', 'countries']

/** Asked of one kind alone. A practice says at least by one of the criteria why it is one. */
const OWN_QUESTIONS: Partial<Record<MissingField, Kind>> = {
  criteria: 'good_practice',
  why: 'lesson_learned',
  nextTime: 'lesson_learned',
}

/** The fields asked of a kind, in the order of the form. */
export const askedOf = (kind: Kind): MissingField[] =>
  REQUIRED.filter((field) => (OWN_QUESTIONS[field] ?? kind) === kind).filter(
    (field) => kind !== 'lesson_learned' || !NOT_ASKED_OF_A_LESSON.includes(field),
  )

/** Names what is missing for submission, in the order of the form. A stated gap counts as an answer. */
export function missingForSubmission(content: ActivityContent): MissingField[] {
  return askedOf(content.kind).filter((field) => !isAnswered(content, field))
}

function isAnswered(content: ActivityContent, field: MissingField): boolean {
  if (isGapField(field) && content.gaps[field]) return true
  switch (field) {
    case 'criteria':
      return (
        content.gaps.answers !== undefined || QUESTIONS.good_practice.some((criterion) => content[criterion]?.trim())
      )
    case 'why':
    case 'nextTime':
      return content.gaps.answers !== undefined || Boolean(content[field]?.trim())
    case 'title':
    case 'summary':
      return content[field].trim() !== ''
    case 'language':
    case 'start':
      return content[field] !== null
    case 'result':
      return Boolean(content.result?.trim())
    case 'presence':
      return content.holderIds.length > 0
    case 'countries':
    case 'partners':
    case 'rightsHolders':
    case 'sources':
      return content[field].length > 0
    case 'accomplishments':
      return content.accomplishments.some((accomplishment) => accomplishment.main)
    case 'sentences':
      return content.accomplishments.every(({ main, sentence }) => main || Boolean(sentence?.trim()))
    case 'activityType':
      return content.activityType !== null
    case 'publicUse':
      return content.release.public_report.basis !== 'unanswered'
  }
}

const isGapField = (field: string): field is GapField => (GAP_FIELDS as readonly string[]).includes(field)
