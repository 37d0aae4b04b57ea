import type { BodyFact, CountryFact, Facts, Reference } from '@/lib/report/compose/types'

const isAcronym = (label: string) => /^[\w-]+$/.test(label) && /[A-Z].*[A-Z]/.test(label)

function countryFact(country: Reference['countries'][number], language: Facts['language'], on: string): CountryFact {
  const named = country.earlier?.find((name) => on < name.until) ?? country
  const others = [country, ...(country.earlier ?? [])].map((name) => name.labels[language])
  const label = named.inText?.[language]?.replace(/^the /, '') ?? named.labels[language] ?? country.code
  const article = named.inText?.[language]?.startsWith('the ') ? 'the' : named.article?.[language]
  return {
    label,
    ...(article && { article }),
    said: [...others.filter((name) => name !== undefined), ...(country.aliases ?? [])],
  }
}

function bodyFact(partner: Reference['partners'][number], language: Facts['language']): BodyFact {
  const label = partner.labels[language] ?? ''
  const full = partner.full?.[language]
  const rest = { definite: partner.definite ?? false, aliases: [label, ...(partner.aliases ?? [])] }
  return full && isAcronym(label) ? { name: full, acronym: label, ...rest } : { name: label, ...rest }
}

const MISSION = /^(?:Human rights component of the )?(.*) \(([A-Z]{4,})\)$/

/** How a presence stands in a sentence, without the seat in brackets: "the OHCHR Regional Office for Europe". */
function printed(name: string, type: string, article: string | undefined): string {
  const [, , mission] = MISSION.exec(name) ?? []
  if (type === 'headquarters' && /headquarters/.test(name)) return 'OHCHR'
  if (type === 'peace_mission' && mission) return mission
  if (name.startsWith('Human rights component') && mission) return `the human rights component of ${mission}`
  const plain = name.replace(/ \([^)]*\)$/, '').replace(/^(Human|Regional) (?=[a-z])/, (word) => word.toLowerCase())
  return article ? `${article} ${plain}` : plain
}

/**
 * The facts that the composer needs, from reference data.
 * @param on the date of the report (ISO), which decides between earlier and present names of countries
 * @param period the years that the report covers
 */
export function gatherFacts(
  reference: Reference,
  { language, on, period }: { language: Facts['language']; on: string; period: Facts['period'] },
): Facts {
  const named = reference.presences.flatMap(({ type, article, names, aliases = [] }) =>
    names.flatMap(({ labels }) => {
      const own = labels[language]
      if (!own) return []
      const words = printed(own.name, type, article?.[language])
      return [own.name, own.short, ...aliases].map((label): [string, string] => [label, words])
    }),
  )
  const missions = reference.presences.flatMap(({ names }) =>
    names.flatMap(({ labels }): BodyFact[] => {
      const [, name, acronym] = MISSION.exec(labels[language]?.name ?? '') ?? []
      return name && acronym ? [{ name, acronym, definite: true, aliases: [] }] : []
    }),
  )
  const partners = reference.partners.map((partner) => bodyFact(partner, language))
  const known = new Set(partners.map((body) => body.acronym))
  return {
    language,
    period,
    countries: Object.fromEntries(reference.countries.map((one) => [one.code, countryFact(one, language, on)])),
    bodies: [...partners, ...missions.filter((body) => !known.has(body.acronym))],
    instruments: Object.fromEntries(
      reference.instruments.flatMap(({ labels, title }) => {
        const [label, name] = [labels[language], title?.[language]]
        return label && name ? [[label, name]] : []
      }),
    ),
    presences: Object.fromEntries(named),
    notes: reference.notes.flatMap(({ key, mentions, text }) => {
      const [name, words] = [mentions[language], text[language]]
      return name && words ? [{ key, names: [name], text: words }] : []
    }),
  }
}
