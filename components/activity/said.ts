import type { AccomplishmentId } from '@/lib/activity/types'

/** What a reviewer has said of an activity, as its page shows it. The page gets it from review. */
export type Said = {
  id: string
  accomplishment: AccomplishmentId
  outcome: 'approved' | 'returned'
  reason: string | null
  by: string
  at: Date
  revision: number
}
