import type { ReactNode } from 'react'
import type { Names } from '@/lib/activity/rules/naming'
import type { AccomplishmentId } from '@/lib/activity/types'
import type { Marks } from '@/lib/comment/types'
import type { OpenActivity } from '@/lib/review/queries/open-for-review'
import type { QueueFilter } from '@/lib/review/queue/schema'

/** What the panes of a review share: the activity, how it is named, and whether changes are shown. */
export type Reading = {
  open: OpenActivity
  accomplishment: AccomplishmentId
  /** The queue that it is read in: a verdict leads on in it. */
  filter: QueueFilter
  names: Names
  locale: string
  showChanges: boolean
  /** Words that somebody has commented on, by field. */
  marks: Marks
  /** Files that support it, as far as the reader is cleared for them: filled by the page. */
  files?: ReactNode
}
