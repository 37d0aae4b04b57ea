import type { StatusState } from '@/components/ui/status-glyph'
import type { Status } from '@/lib/activity/types'

/** The shape of each status. */
export const STATE_OF: Record<Status, StatusState> = {
  draft: 'draft',
  submitted: 'wait',
  returned: 'returned',
  approved: 'approved',
  released: 'released',
  used: 'used',
  withdrawn: 'withdrawn',
}
