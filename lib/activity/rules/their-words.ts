import { ANSWER_FIELDS } from '../constants'
import type { ActivityContent } from './content'
import { toForm } from './form'
import { bodyLabel, type Names, termLabel } from './naming'

/** Inputs that hold text: what somebody else wrote into them can be shown as it stands. */
const TEXTS = [
  'title',
  'summary',
  'result',
  'countries',
  'start',
  'end',
  'partners',
  'rightsHolders',
  'instruments',
  'sources',
  'related',
  ...ANSWER_FIELDS,
]

/**
 * What an activity now holds where a form's input stands, as the reader would write it.
 *
 * @returns null for a choice that has no words of its own here
 */
export function theirWords(input: string, content: ActivityContent, names: Names, locale: string): string | null {
  if (TEXTS.includes(input)) return String(toForm(content, names, locale)[input] ?? '')
  switch (input) {
    case 'presence': {
      const [presenceId = null] = content.holderIds
      return bodyLabel({ presenceId, asWritten: null }, names, locale)
    }
    case 'activityType':
      return content.activityType ? termLabel(content.activityType, names, locale) : ''
    case 'accomplishments':
      return content.accomplishments.map(({ id, sentence }) => [id, sentence].filter(Boolean).join(': ')).join('; ')
    default:
      return null
  }
}
