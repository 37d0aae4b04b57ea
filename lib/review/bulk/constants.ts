/** So many activities can be judged in one act. */
export const MOST_AT_ONCE = 200

/** Why an activity is left out before anything is sent, beyond what a verdict can run into. */
export const SKIPS = ['not_there', 'out_of_reach', 'own', 'settled', 'saved_since'] as const

/** What came of a verdict on one of several. */
export const RESULTS = [
  'given',
  'own',
  'newer_revision',
  'moved',
  'already_judged',
  'terms_changed',
  'refused',
  'not_found',
] as const
