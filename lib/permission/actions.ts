/** Everything that can be permitted. The list is closed: an act that is not here cannot be granted. */
export const ACTIONS = [
  'activity.create',
  'activity.edit',
  'activity.submit',
  'activity.judge',
  'practice.check',
  'practice.retire',
  'comment.write',
  'comment.resolve',
  'round.manage',
  'round.answer',
  'report.read',
  'report.create',
  'report.edit',
  'template.edit',
  'people.manage',
  'position.lend',
  'mail.read',
  'wording.edit',
  'overview.read',
  'quality.read',
] as const

export type Action = (typeof ACTIONS)[number]
