import type { AccomplishmentId, Snapshot } from '../types'
import type { ActivityContent } from './content'

/** By what one activity resembles another: ids. */
export type Bearings = {
  accomplishments: readonly AccomplishmentId[]
  themes: readonly string[]
  countries: readonly string[]
  activityType: string | null
}

/** What two activities have in common. */
export type Shared = {
  accomplishments: AccomplishmentId[]
  themes: string[]
  countries: string[]
  activityType: boolean
}

const both = <T>(one: readonly T[], other: readonly T[]): T[] => one.filter((each) => other.includes(each))

export const sharedBy = (one: Bearings, other: Bearings): Shared => ({
  accomplishments: both(one.accomplishments, other.accomplishments),
  themes: both(one.themes, other.themes),
  countries: both(one.countries, other.countries),
  activityType: one.activityType !== null && one.activityType === other.activityType,
})

/** How much is in common: what it is for weighs more than where, and where more than how. */
export const weightOf = ({ accomplishments, themes, countries, activityType }: Shared): number =>
  3 * Number(accomplishments.length > 0) +
  3 * Number(themes.length > 0) +
  2 * Number(countries.length > 0) +
  Number(activityType)

export const bearingsOf = (content: ActivityContent, themes: readonly string[]): Bearings => ({
  accomplishments: content.accomplishments.map(({ id }) => id),
  themes,
  countries: content.countries.flatMap(({ termId }) => termId ?? []),
  activityType: content.activityType?.termId ?? null,
})

export const bearingsOfSnapshot = (snapshot: Snapshot, themes: readonly string[]): Bearings => ({
  accomplishments: snapshot.accomplishments.map(({ id }) => id),
  themes,
  countries: snapshot.countries.flatMap(({ id }) => id ?? []),
  activityType: snapshot.activityType?.id ?? null,
})
