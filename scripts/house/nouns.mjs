/** The nouns of the domain by tier: one may import only nouns of a lower tier. */
export const TIERS = {
  ...{ account: 1, presence: 1, framework: 1, vocabulary: 1 },
  activity: 2,
  ...{ comment: 3, evidence: 3, review: 3, practice: 3, round: 3 },
  ...{ report: 4, exchange: 4, insight: 4, search: 4 },
  notification: 5,
}

/** The rest of lib, which guards the domain or touches the world. */
export const GROUND = ['core', 'permission', 'gate', 'audit', 'outbox', 'jobs', 'testing']

const PURE = ['types', 'constants', 'schema', 'rules', 'policy']
const SERVER = ['queries', 'commands', 'loaders', 'actions', 'export', 'import']

/** What a file below lib/<noun>/ may be called. */
export const VOCABULARY = [...PURE, ...SERVER]

/** @param {string} name @returns {string | undefined} the noun that owns a path */
export const nounOf = (name) => name.match(/^lib\/([^/]+)\//)?.[1]

/**
 * The word of the vocabulary under which a file stands: `lib/report/compose/rules/notes.ts` is a `rules`.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export const wordOf = (name) =>
  name
    .replace(/(\.db)?(\.test)?\.tsx?$/, '')
    .split('/')
    .slice(2)
    .find((part) => VOCABULARY.includes(part))

export const isPure = (name) => PURE.includes(wordOf(name))
