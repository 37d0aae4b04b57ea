import { ANSWER_FIELDS } from '../constants'

/** Languages for which there are rules. A text in another one is checked for missing facts alone. */
export const CLAIM_LANGUAGES = ['en', 'fr', 'es'] as const

export const CLAIM_RULES = ['claim', 'acronym', 'private_name', 'term', 'no_country', 'no_year'] as const

/** The inputs that hold text of one's own. */
export const CLAIM_FIELDS = ['title', 'summary', 'result', ...ANSWER_FIELDS] as const

/** How many pieces of advice a person is shown at once: more would be read by nobody. */
export const MOST_ADVICE = 12

/** How long a key may be, and how many an activity remembers. */
export const KEY_LENGTH = 160
export const MOST_KEPT = 200

/** Characters of why it stands. */
export const MOST_REASON = 300
