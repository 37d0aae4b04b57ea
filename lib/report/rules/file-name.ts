import type { ReportFacts } from '../types'

/** The name of a file made from a report: its symbol, what it is, and the version of its text. */
export const fileNameOf = ({ symbol, version }: ReportFacts, what: string, ending: string): string =>
  `${symbol.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}-${what}-${version}.${ending}`
