import { QUESTIONS } from '../constants'
import type { Snapshot } from '../types'
import { type ActivityContent, yearOf } from './content'
import { bodyStamp, type Names, termStamp } from './naming'

/**
 * Freezes a complete working copy: ids with the names of the day, in the activity's own language.
 *
 * @throws {Error} when the language is missing: submission asks for it first
 */
export function snapshotOf(
  reference: string,
  content: ActivityContent,
  names: Names,
  frameworkOf: (year: number | null) => Snapshot['framework'],
): Snapshot {
  const { language, start } = content
  if (!language) throw new Error('A revision needs a language')
  const stamps = (links: ActivityContent['countries']) => links.map((link) => termStamp(link, names, language))
  const bodies = (links: ActivityContent['contributors']) =>
    links.map((link) => bodyStamp(link, names, language, start?.date))
  return {
    schemaVersion: 1,
    reference,
    kind: content.kind,
    language,
    title: content.title,
    summary: content.summary,
    result: content.result,
    start,
    end: content.end,
    region: content.region,
    holders: bodies(content.holderIds.map((presenceId) => ({ presenceId, asWritten: null, bodyType: null }))),
    contributors: bodies(content.contributors),
    countries: stamps(content.countries),
    activityType: content.activityType && termStamp(content.activityType, names, language),
    partners: stamps(content.partners),
    rightsHolders: stamps(content.rightsHolders),
    instruments: stamps(content.instruments),
    sources: content.sources,
    answers: Object.fromEntries(
      QUESTIONS[content.kind].flatMap((question) => (content[question] ? [[question, content[question]]] : [])),
    ),
    related: content.kind === 'field_initiative' ? [] : content.related,
    accomplishments: content.accomplishments.map(({ id, main, sentence, proposedById }) => ({
      id,
      main,
      sentence,
      proposed: proposedById !== null,
    })),
    framework: frameworkOf(yearOf(content)),
    gaps: content.gaps,
  }
}
