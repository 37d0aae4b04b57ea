import type { ReleaseAnswer } from '@/lib/activity/rules/content'
import { permits } from '@/lib/activity/rules/release'
import { tellable, withoutWithheld } from '@/lib/activity/rules/withheld'
import type { Snapshot } from '@/lib/activity/types'
import { FIRST_READING, REPORT_LANGUAGES } from '../compose/constants'
import { composeParagraph } from '../compose/rules/compose-paragraph'
import type { ComposedParagraph, Facts, ReportLanguage } from '../compose/types'

export type Preview = ComposedParagraph & {
  language: ReportLanguage
  /** The answer on a public report lets one print it. */
  printed: boolean
  /** What that answer keeps out of the paragraph. */
  withheld: { names: boolean; places: boolean }
}

/** The language in which a preview is composed: the activity's own, or English where no report is written in that. */
export const previewLanguage = (language: Snapshot['language']): ReportLanguage =>
  REPORT_LANGUAGES.find((known) => known === language) ?? 'en'

/**
 * The paragraph that a report would make of an activity as it stands, as the first that its reader meets. What may not
 * be printed at all is composed whole: its author sees what the answer decides about.
 *
 * @param answer on the use in a public report
 * @param on the day (YYYY-MM-DD)
 */
export function previewOf(snapshot: Snapshot, facts: Facts, answer: ReleaseAnswer, on: string): Preview {
  const printed = permits(answer, on)
  const told = printed ? tellable(answer, on) : { name: true, place: true }
  const { clauses, footnotes, flags } = composeParagraph(withoutWithheld(snapshot, told), {
    facts,
    reading: FIRST_READING[facts.language],
  })
  const names = !told.name && snapshot.partners.length + snapshot.contributors.length > 0
  const places = !told.place && snapshot.countries.length > 0
  return { language: facts.language, clauses, footnotes, flags, printed, withheld: { names, places } }
}
