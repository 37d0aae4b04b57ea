import { type ActivityContent, emptyContent } from '@/lib/activity/rules/content'

/**
 * The draft of a good practice that is drawn from an initiative: what the initiative says, linked to it. Why it is a
 * practice is still to be said, and so is its use: whoever agreed to the one was not asked about the other.
 */
export function drawPractice(reference: string, initiative: ActivityContent): ActivityContent {
  const { answers: _asked, ...gaps } = initiative.gaps
  const { effective, replicable, rightsBased, participatory, sustainable, release } = emptyContent()
  return {
    ...initiative,
    ...{ effective, replicable, rightsBased, participatory, sustainable, release },
    kind: 'good_practice',
    related: [reference],
    gaps,
  }
}
