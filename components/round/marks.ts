import type { StatusState } from '@/components/ui/status-glyph'
import type { CellState, RequestState } from '@/lib/round/types'

const REQUEST_MARKS: Record<RequestState, StatusState> = {
  ...{ more_time: 'more_time', not_opened: 'not_opened', silent: 'silent', returned: 'returned', drafting: 'draft' },
  ...{ submitted: 'wait', nil: 'nil', complete: 'approved' },
}

/** The form that tells what one asked stands at. */
export const markOf = (state: RequestState): StatusState => REQUEST_MARKS[state]

/** The form that tells what a cell stands at: boxes are what was asked, circles what was written, a page what was printed. */
export const cellMarkOf = (state: CellState): StatusState => (state === 'submitted' ? 'wait' : state)
