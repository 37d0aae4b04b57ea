import { ANSWER_FIELDS } from '@/lib/activity/constants'
import type { ActivityContent } from '@/lib/activity/rules/content'
import type { Snapshot } from '@/lib/activity/types'
import type { PhraseTexts } from '../types'

type Written = Pick<ActivityContent, 'title' | 'summary' | 'result' | 'sources'> & {
  accomplishments: readonly { sentence: string | null }[]
}

const shared = ({ title, summary, result, sources, accomplishments }: Written): PhraseTexts => ({
  ...{ title, summary, result: result ?? '', sources: sources.join('\n') },
  accomplishments: accomplishments.flatMap(({ sentence }) => sentence ?? []).join('\n'),
})

/** What the working copy says, field by field. */
export const textsOfContent = (content: ActivityContent): PhraseTexts => ({
  ...shared(content),
  ...Object.fromEntries(ANSWER_FIELDS.map((field) => [field, content[field] ?? ''])),
})

/** What a revision says, field by field. */
export const textsOfSnapshot = (snapshot: Snapshot): PhraseTexts => ({ ...shared(snapshot), ...snapshot.answers })
