import { ANSWER_FIELDS } from '../constants'
import type { AccomplishmentState } from '../reading/types'
import type { AnswerField, BodyStamp, Snapshot, TermStamp } from '../types'
import type { AccomplishmentLink, ActivityContent, BodyLink, TermLink } from './content'

const linkOf = ({ id, label }: TermStamp): TermLink => ({ termId: id, asWritten: id ? null : label, proposedId: null })

const bodyOf = ({ presenceId, type, label }: BodyStamp): BodyLink => ({
  presenceId,
  asWritten: presenceId ? null : label,
  bodyType: type,
})

/**
 * The working copy with the text and facts of an earlier revision. Who holds it, its class and its permissions are of
 * today: an old revision opens nothing. An accomplishment that has been approved since stays, because readers rest on it.
 */
export function restored(
  snapshot: Snapshot,
  now: { content: ActivityContent; states: readonly AccomplishmentState[] },
): ActivityContent {
  const { kind, title, summary, result, language, start, end, region, sources, gaps } = snapshot
  const answers = Object.fromEntries(ANSWER_FIELDS.map((field) => [field, snapshot.answers?.[field] ?? null]))
  return {
    ...now.content,
    ...{ kind, title, summary, result, language, start, end, sources, gaps },
    ...(answers as Record<AnswerField, string | null>),
    region: now.content.region ?? region,
    contributors: snapshot.contributors.map(bodyOf),
    countries: snapshot.countries.map(linkOf),
    activityType: snapshot.activityType && linkOf(snapshot.activityType),
    partners: snapshot.partners.map(linkOf),
    rightsHolders: snapshot.rightsHolders.map(linkOf),
    instruments: snapshot.instruments.map(linkOf),
    related: snapshot.related ?? [],
    accomplishments: accomplishmentsOf(snapshot, now.states),
  }
}

function accomplishmentsOf(snapshot: Snapshot, states: readonly AccomplishmentState[]): AccomplishmentLink[] {
  const then = snapshot.accomplishments.map(({ id, main, sentence }) => ({
    ...{ id, main, sentence },
    proposedById: states.find((state) => state.id === id)?.proposedById ?? null,
  }))
  const approved = states
    .filter(({ id, approvedRevisionId }) => approvedRevisionId !== null && !then.some((one) => one.id === id))
    .map(({ id, sentence, proposedById }) => ({ id, main: false, sentence, proposedById }))
  return [...then, ...approved].sort((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)))
}
