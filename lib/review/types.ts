import type { AccomplishmentId, AnswerField, Standing } from '@/lib/activity/types'
import type { QUEUE_PARTS } from './constants'

export type QueuePart = (typeof QUEUE_PARTS)[number]

/** Where a line stands in a queue, which is in the order of waiting: no two share a place. */
export type Place = { submittedAt: Date; id: string }

/** What a reviewer reads of a revision, part by part. */
export type ReadPart =
  | 'title'
  | 'summary'
  | 'result'
  | 'contribution'
  | 'kind'
  | 'dates'
  | 'holders'
  | 'contributors'
  | 'countries'
  | 'activityType'
  | 'partners'
  | 'rightsHolders'
  | 'instruments'
  | 'sources'
  | 'related'
  | AnswerField

/** How many activities stand where under one accomplishment, and what waits for the reader's own verdict. */
export type QueueCount = { accomplishment: AccomplishmentId } & Record<Exclude<Standing, 'withdrawn'>, number> & {
    waiting: number
    /** What has waited longest; null while nothing waits, or under an accomplishment that the reader does not judge. */
    oldest: { reference: string; title: string; language: string | null; submittedAt: Date } | null
    hasQueue: boolean
  }
