import type { CLAIM_FIELDS, CLAIM_LANGUAGES, CLAIM_RULES } from './constants'

export type ClaimLanguage = (typeof CLAIM_LANGUAGES)[number]
export type ClaimRule = (typeof CLAIM_RULES)[number]

/** The inputs whose text is checked, or for a missing fact the input that would answer it. */
export type ClaimField = (typeof CLAIM_FIELDS)[number] | 'countries' | 'start'

/** What would support a claim. */
export type Support = 'who' | 'when' | 'evidence'

/** A term to avoid, as a pattern of whole words, and the words that the United Nations use. */
export type TermRule = { avoid: string; use: string }

/** What the checks know of one language. Patterns are sources of case-insensitive expressions over whole words. */
export type ClaimWords = {
  /** Acts that change something: a law, a ratification, an institution. */
  acts: readonly string[]
  /** Words that claim an improvement without saying which. */
  effects: readonly string[]
  /** Says who did it, after an act in the passive. */
  agents: readonly string[]
  passives: readonly string[]
  /** Before the name of a private person. */
  honorifics: readonly string[]
  /** What a private person is called where a name follows. */
  persons: readonly string[]
  /** Offices: whoever is named with one acts in public. */
  offices: readonly string[]
  /** Acronyms that every reader of the Council's documents knows. */
  known: readonly string[]
  terms: readonly TermRule[]
}

/** Something worth a look before submission: advice, never a refusal. */
export type Advice = {
  /** What it is remembered by once somebody has said that it stands. */
  key: string
  rule: ClaimRule
  field: ClaimField
  /** The words that it is about; empty for a missing fact. */
  quote: string
  lacks: Support[]
  /** The United Nations' words for it; empty where the rule proposes none. */
  use: string
}
