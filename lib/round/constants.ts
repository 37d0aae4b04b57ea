/** What a cell (one accomplishment in one year) can stand at, from the worst to the best. */
export const CELL_STATES = [
  ...(['not_asked', 'silent', 'nil', 'draft', 'returned', 'submitted', 'approved', 'released', 'used'] as const),
] as const

/** What one asked can stand at, those first that need a word from the manager. */
export const REQUEST_STATES = [
  ...(['more_time', 'not_opened', 'silent', 'returned', 'drafting', 'submitted', 'nil', 'complete'] as const),
] as const

/** Days for which a link opens after the deadline, so that a late word still finds its way. */
export const LINK_GRACE_DAYS = 14

/** Rounds on one page of their list. */
export const ROUNDS_A_PAGE = 25

/** Rounds that a list can be narrowed to: what closed long ago is found by its page. */
export const MOST_CHOICES = 100
