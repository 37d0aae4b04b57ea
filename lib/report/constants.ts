/** The parts of a report in document order. */
export const PARTS = ['summary', 'introduction', 'framework', 'experiences', 'conclusions'] as const

export const REPORT_STATES = ['drafting', 'in_clearance', 'cleared', 'submitted'] as const

/** The template of reports such as A/HRC/31/80. */
export const COUNCIL_REPORT = 'council-report-by-accomplishment'
