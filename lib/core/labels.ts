/** A text by locale. English is always there; another language may be missing. */
export type Labels = Readonly<Record<string, string>>

/** Reads labels from a JSON column, leaving out what is no text. */
export function labelsFrom(json: unknown): Labels {
  if (typeof json !== 'object' || json === null) return {}
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** The text in a language, else in English, else nothing. */
export const inLocale = (labels: Labels, locale: string): string => labels[locale] ?? labels.en ?? ''
