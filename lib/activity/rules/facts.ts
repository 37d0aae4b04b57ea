import { QUESTIONS } from '../constants'
import type { AccomplishmentId, AnswerField, Gaps, Kind, Language, PartialDate, Snapshot, TermStamp } from '../types'
import type { ActivityContent } from './content'
import { bodyLabel, type Names, termLabel } from './naming'

/** A word of a list; `asWritten` where it is the source's own and matches no term. */
export type Word = { text: string; asWritten: boolean }

/** An activity as somebody reads it: ids turned into the reader's words. */
export type ActivityFacts = {
  kind: Kind
  language: Language | null
  title: string
  summary: string
  result: string | null
  holders: string[]
  contributors: string[]
  countries: Word[]
  start: PartialDate | null
  end: PartialDate | null
  activityType: Word | null
  partners: Word[]
  rightsHolders: Word[]
  instruments: Word[]
  sources: string[]
  /** What is asked of its kind alone, and what was answered. */
  answers: { question: AnswerField; text: string }[]
  related: string[]
  gaps: Gaps
  accomplishments: { id: AccomplishmentId; main: boolean; proposed: boolean; sentence: string | null }[]
}

const answersOf = (kind: Kind, answers: Partial<Record<AnswerField, string | null>>): ActivityFacts['answers'] =>
  QUESTIONS[kind].flatMap((question) => {
    const text = answers[question]
    return text ? [{ question, text }] : []
  })

/** The working copy in the reader's words. */
export function factsOfContent(content: ActivityContent, names: Names, locale: string): ActivityFacts {
  const on = content.start?.date
  const word = (link: ActivityContent['countries'][number]): Word => ({
    text: termLabel(link, names, locale),
    asWritten: link.termId === null,
  })
  const { kind, language, title, summary, result, start, end, sources, gaps } = content
  return {
    ...{ kind, language, title, summary, result, start, end, sources, gaps },
    answers: answersOf(content.kind, content),
    related: content.kind === 'field_initiative' ? [] : content.related,
    holders: content.holderIds.map((presenceId) => bodyLabel({ presenceId, asWritten: null }, names, locale, on)),
    contributors: content.contributors.map((body) => bodyLabel(body, names, locale, on)),
    countries: content.countries.map(word),
    activityType: content.activityType && word(content.activityType),
    partners: content.partners.map(word),
    rightsHolders: content.rightsHolders.map(word),
    instruments: content.instruments.map(word),
    accomplishments: content.accomplishments.map(({ id, main, sentence, proposedById }) => ({
      ...{ id, main, sentence },
      proposed: proposedById !== null,
    })),
  }
}

/** A revision in the reader's words, as far as what it names still has a name; else as it was frozen. */
export function factsOfSnapshot(snapshot: Snapshot, names: Names, locale: string): ActivityFacts {
  const on = snapshot.start?.date
  const word = ({ id, label }: TermStamp): Word => ({
    text: (id && termLabel({ termId: id, asWritten: null }, names, locale)) || label,
    asWritten: id === null,
  })
  const body = ({ presenceId, label }: Snapshot['holders'][number]): string =>
    bodyLabel({ presenceId, asWritten: label }, names, locale, on)
  const { kind, language, title, summary, result, start, end, sources, gaps, accomplishments } = snapshot
  return {
    ...{ kind, language, title, summary, result, start, end, sources, gaps, accomplishments },
    answers: answersOf(kind, snapshot.answers ?? {}),
    related: snapshot.related ?? [],
    holders: snapshot.holders.map(body),
    contributors: snapshot.contributors.map(body),
    countries: snapshot.countries.map(word),
    activityType: snapshot.activityType && word(snapshot.activityType),
    partners: snapshot.partners.map(word),
    rightsHolders: snapshot.rightsHolders.map(word),
    instruments: snapshot.instruments.map(word),
  }
}
