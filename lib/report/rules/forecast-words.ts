/** How many words each piece of a draft would bring, so that a sum can be told for any selection. */
export type Forecast = {
  limit: number
  /** Standing text, which any selection has. `around`: title, author line and headings of the parts. */
  standing: { opening: number; framework: number; conclusions: number; around: number }
  sections: { accomplishment: string; heading: number }[]
  /** Words of the paragraph, and those of its footnotes. */
  activities: { id: string; accomplishment: string; words: number; notes: number }[]
}

export type ForecastWords = {
  opening: number
  framework: number
  experiences: number
  conclusions: number
  around: number
  total: number
}

/** The words of the draft that a selection would give, by part. A lone section loses its heading (see `layOut`). */
export function forecastWords({ standing, sections, activities }: Forecast, taken: ReadonlySet<string>): ForecastWords {
  const chosen = activities.filter(({ id }) => taken.has(id))
  const headed = sections.filter((section) => chosen.some((one) => one.accomplishment === section.accomplishment))
  const headings = headed.length > 1 ? headed.reduce((sum, { heading }) => sum + heading, 0) : 0
  const experiences = chosen.reduce((sum, { words }) => sum + words, 0)
  const around = standing.around + headings + chosen.reduce((sum, { notes }) => sum + notes, 0)
  const { opening, framework, conclusions } = standing
  const total = opening + framework + experiences + conclusions + around
  return { opening, framework, experiences, conclusions, around, total }
}
