/** The setting that holds the years on which the Office reports. */
export const REPORTING_PERIOD = 'reportingPeriod'

/** Each standing note is a setting whose key begins so. */
export const NOTE_PREFIX = 'note.'

/** The longest short name and text of an accomplishment, in characters. */
export const SHORT_MOST = 120
export const TEXT_MOST = 1000
