/** How many words each piece of a draft would bring, so that a sum can be told for any selection. */
export type Forecast = {
  limit: number
  /** Title, author line and headings of the sections. */
  around: number
  /** `standing`: words of the text of the template, which any selection has. `share`: per cent of the words. */
  sections: {
    key: string
    heading: string
    standing: number
    share: number | null
    subsections: { key: string; heading: number }[]
  }[]
  /** Words of the paragraph, and those of its footnotes. */
  activities: { id: string; section: string; subsection: string; words: number; notes: number }[]
}

export type ForecastWords = { sections: { key: string; words: number }[]; around: number; total: number }

/** The words of the draft that a selection would give, by section. A lone subsection loses its heading (see `layOut`). */
export function forecastWords(forecast: Forecast, taken: ReadonlySet<string>): ForecastWords {
  const chosen = forecast.activities.filter(({ id }) => taken.has(id))
  const sections = forecast.sections.map(({ key, standing }) => {
    const own = chosen.filter(({ section }) => section === key)
    return { key, words: standing + own.reduce((sum, { words }) => sum + words, 0) }
  })
  const headings = forecast.sections.map(({ key, subsections }) => {
    const headed = subsections.filter((one) => chosen.some((own) => own.section === key && own.subsection === one.key))
    return headed.length > 1 ? headed.reduce((sum, { heading }) => sum + heading, 0) : 0
  })
  const more = [...headings, ...chosen.map(({ notes }) => notes)]
  const around = more.reduce((sum, words) => sum + words, forecast.around)
  return { sections, around, total: sections.reduce((sum, { words }) => sum + words, around) }
}
