/** A line of a file of contributions, by column name, as it was written. */
export type ContributionRow = Readonly<Record<string, string>>
