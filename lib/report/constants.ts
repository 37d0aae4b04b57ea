import type { ReportLanguage } from './compose/types'

/** The parts of a report in document order. */
export const PARTS = ['summary', 'introduction', 'framework', 'experiences', 'conclusions'] as const

export const REPORT_STATES = ['drafting', 'in_clearance', 'cleared', 'submitted'] as const

/** While it is in clearance, only what comes back changes the text. */
export const TAKING_STATES: readonly (typeof REPORT_STATES)[number][] = ['drafting', 'in_clearance']

/** What is submitted has the length that it has. */
export const WAIVING_STATES: readonly (typeof REPORT_STATES)[number][] = ['drafting', 'in_clearance', 'cleared']

/** The template of reports such as A/HRC/31/80. */
export const COUNCIL_REPORT = 'council-report-by-accomplishment'

/** How long somebody whose sheet has not been heard of counts as writing on it. It is heard of every 45 seconds. */
export const WRITER_SECONDS = 120

/** Stands in the place of a text whose source is no longer open to the reader. In the language of the document. */
export const WITHHELD: Record<ReportLanguage, string> = {
  en: '[Text withheld: its source is no longer open.]',
  fr: '[Texte non communiqué : sa source n’est plus accessible.]',
  es: '[Texto no disponible: su fuente ya no está abierta.]',
}

/** Stands in the place of the number of a paragraph that was taken out. In the language of the document. */
export const LOST: Record<ReportLanguage, string> = {
  en: '[paragraph taken out]',
  fr: '[paragraphe retiré]',
  es: '[párrafo suprimido]',
}

/** By what a section can be ordered. */
export const ORDER_RULES = ['kind', 'date', 'country', 'presence'] as const

/** How a section that rests on activities can be divided into subsections. */
export const DIVISIONS = ['accomplishment', 'country', 'presence', 'none'] as const
