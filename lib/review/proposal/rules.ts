import type { AccomplishmentLink } from '@/lib/activity/rules/content'
import type { AccomplishmentId } from '@/lib/activity/types'

type Proposal = { accomplishment: AccomplishmentId; replaces: AccomplishmentId | null }

/** The accomplishments of an activity once a proposal is confirmed: what takes the place of the main one is main. */
export function withProposed(
  links: readonly AccomplishmentLink[],
  { accomplishment, replaces }: Proposal,
  sentence: string,
): AccomplishmentLink[] {
  const main = links.some((link) => link.main && link.id === replaces)
  const kept = links.filter(({ id }) => id !== replaces && id !== accomplishment)
  return [...kept, { id: accomplishment, main, sentence: main ? null : sentence || null, proposedById: null }]
}
