import { advise } from '../claims/rules/advise'
import type { Advice } from '../claims/types'
import type { AlikeLine } from '../reading/types'
import { askedOf, type MissingField, missingForSubmission } from './completeness'
import type { ActivityContent } from './content'
import type { ReadName } from './read-as'

/** What a form says about itself while somebody writes: how much is left, and what is worth a look. */
export type Look = {
  missing: MissingField[]
  /** The accomplishment whose sentence is missing first. */
  unsaid: string | null
  asked: number
  advice: Advice[]
}

/** What is known beyond the form: how its names are read, perhaps the same event, what was logged the year before. */
export type Nearby = {
  names: ReadName[]
  alike: (AlikeLine & { holders: string[] })[]
  /** Null where nothing was logged. */
  earlier: { year: number; lines: { reference: string; title: string; language: string | null }[] } | null
}

/** @param kept advice that stands */
export const lookOver = (content: ActivityContent, kept: readonly string[]): Look => ({
  missing: missingForSubmission(content),
  unsaid: content.accomplishments.find(({ main, sentence }) => !main && !sentence?.trim())?.id ?? null,
  asked: askedOf(content.kind).length,
  advice: advise(content, kept),
})
