import { ANSWER_FIELDS } from '@/lib/activity/constants'

/**
 * The columns of a sheet of activities in their order. `input` is the field of the activity form that a cell fills;
 * a column without one is for reading. Widths are in characters.
 */
export const COLUMNS = [
  { key: 'reference', input: null, width: 12 },
  { key: 'kind', input: 'kind', width: 16 },
  { key: 'title', input: 'title', width: 44 },
  { key: 'summary', input: 'summary', width: 60 },
  { key: 'result', input: 'result', width: 44 },
  { key: 'presence', input: 'presence', width: 32 },
  { key: 'countries', input: 'countries', width: 26 },
  { key: 'start', input: 'start', width: 12 },
  { key: 'end', input: 'end', width: 12 },
  { key: 'accomplishments', input: 'accomplishments', width: 16 },
  { key: 'activityType', input: 'activityType', width: 22 },
  { key: 'partners', input: 'partners', width: 30 },
  { key: 'rightsHolders', input: 'rightsHolders', width: 26 },
  { key: 'instruments', input: 'instruments', width: 26 },
  { key: 'sources', input: 'sources', width: 34 },
  { key: 'effective', input: 'effective', width: 36 },
  { key: 'replicable', input: 'replicable', width: 36 },
  { key: 'rightsBased', input: 'rightsBased', width: 36 },
  { key: 'participatory', input: 'participatory', width: 36 },
  { key: 'sustainable', input: 'sustainable', width: 36 },
  { key: 'why', input: 'why', width: 36 },
  { key: 'nextTime', input: 'nextTime', width: 36 },
  { key: 'related', input: 'related', width: 24 },
  { key: 'language', input: 'language', width: 12 },
  { key: 'sensitivity', input: 'sensitivity', width: 18 },
  { key: 'internalUse', input: 'internalUse', width: 18 },
  { key: 'internalCovers', input: 'internalCovers', width: 24 },
  { key: 'internalBy', input: 'internalBy', width: 24 },
  { key: 'internalUntil', input: 'internalUntil', width: 12 },
  { key: 'unWideUse', input: 'unWideUse', width: 18 },
  { key: 'unWideCovers', input: 'unWideCovers', width: 24 },
  { key: 'unWideBy', input: 'unWideBy', width: 24 },
  { key: 'unWideUntil', input: 'unWideUntil', width: 12 },
  { key: 'publicUse', input: 'publicUse', width: 18 },
  { key: 'publicCovers', input: 'publicCovers', width: 24 },
  { key: 'publicBy', input: 'publicBy', width: 24 },
  { key: 'publicUntil', input: 'publicUntil', width: 12 },
  { key: 'status', input: null, width: 18 },
] as const

/** Columns that few rows fill. */
export const RARE: readonly string[] = [
  ...[...ANSWER_FIELDS, 'related', 'internalCovers', 'internalBy', 'internalUntil'],
  ...['unWideCovers', 'unWideBy', 'unWideUntil', 'publicCovers', 'publicBy', 'publicUntil'],
]

/** What a column of a file may be taken for that nothing of ours is called like. */
export const FIELD_KEYS = COLUMNS.flatMap(({ key, input }) => (input ? [key] : []))

/** Columns of one file of which a person may say what they are. */
export const MOST_OTHERS = 60

/** Cells of these columns hold one answer of a closed list. */
export const CHOICES = [
  ...(['kind', 'language', 'sensitivity'] as const),
  ...(['internalUse', 'unWideUse', 'publicUse'] as const),
  ...(['internalCovers', 'unWideCovers', 'publicCovers'] as const),
] as const

/** Activities in one file. */
export const MOST_ROWS = 10_000

/** Rows that are checked together: so few that dealing with them keeps nobody else waiting. */
export const ROWS_AT_ONCE = 10

/** Bytes of a file that is taken in. */
export const MOST_BYTES = 25 * 1024 * 1024

/** Characters in a cell: what Excel holds at most. */
export const MOST_CELL = 32_767

/** Above the hidden column that tells which activity, in which version, a row of our own workbook is. */
export const MARK_HEADER = '_tracker'
