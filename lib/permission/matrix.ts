import type { Action } from './actions'
import type { Role } from './types'

/**
 * Who may do what: the only place that names a role. An empty list means nobody; a missing action does not compile.
 * Each grant holds within the scope of the position (scope.ts) and under the conditions of the noun's policy.
 */
export const MATRIX: Record<Action, readonly Role[]> = {
  'activity.create': ['contributor', 'administrator'],
  'activity.edit': ['contributor', 'administrator'],
  'activity.submit': ['contributor', 'administrator'],
  'activity.judge': ['reviewer'],
  'practice.check': ['reviewer'],
  'practice.retire': ['contributor', 'reviewer', 'administrator'],
  'comment.write': ['contributor', 'reviewer', 'drafter', 'administrator'],
  'comment.resolve': ['contributor', 'reviewer', 'drafter'],
  'round.manage': ['reviewer', 'administrator'],
  'round.answer': ['contributor', 'administrator'],
  'report.read': ['drafter', 'reviewer', 'administrator', 'observer'],
  'report.create': ['drafter'],
  'report.edit': ['drafter'],
  'template.edit': ['administrator'],
  'people.manage': ['administrator'],
  'position.lend': ['reviewer'],
  'mail.read': ['administrator'],
  'wording.edit': ['administrator'],
  'overview.read': ['contributor', 'reviewer', 'drafter', 'administrator', 'observer'],
  'quality.read': ['contributor', 'reviewer', 'administrator'],
}

/**
 * Who may see what of the activities within their position's scope. Beyond it, everybody who is signed in reads what
 * is approved, unclassified and open for internal use.
 */
export const SIGHT: Record<Role, { drafts: boolean; confidential: boolean; strictlyConfidential: boolean }> = {
  contributor: { drafts: true, confidential: true, strictlyConfidential: true },
  reviewer: { drafts: true, confidential: true, strictlyConfidential: true },
  administrator: { drafts: true, confidential: true, strictlyConfidential: false },
  drafter: { drafts: false, confidential: false, strictlyConfidential: false },
  observer: { drafts: false, confidential: false, strictlyConfidential: false },
}
