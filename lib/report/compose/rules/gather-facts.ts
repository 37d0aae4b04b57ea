import * as english from '@/lib/report/compose/english/rules/presence-name'
import * as french from '@/lib/report/compose/french/rules/french'
import * as spanish from '@/lib/report/compose/spanish/rules/spanish'
import type { BodyFact, CountryFact, Facts, Reference, ReportLanguage } from '@/lib/report/compose/types'

const isAcronym = (label: string) => /^[\w-]+$/.test(label) && /[A-Z].*[A-Z]/.test(label)

/** A name as it stands in a sentence, parted from its article. */
const ARTICLE = /^(the |l'|le |la |les |el |los |las )(.*)$/

function countryFact(country: Reference['countries'][number], language: Facts['language'], on: string): CountryFact {
  const named = country.earlier?.find((name) => on < name.until) ?? country
  const others = [country, ...(country.earlier ?? [])].map((name) => name.labels[language])
  const [, own, inText] = ARTICLE.exec(named.inText?.[language] ?? '') ?? []
  const label = inText ?? named.labels[language] ?? country.code
  const article = own?.trim() ?? named.article?.[language]
  return {
    label,
    ...(article && { article }),
    said: [...others.filter((name) => name !== undefined), ...(country.aliases ?? [])],
    stamps: stampsOf(country.labels, ...(country.earlier ?? []).map((name) => name.labels)),
  }
}

function bodyFact(partner: Reference['partners'][number], language: Facts['language']): BodyFact {
  const label = partner.labels[language] ?? partner.labels.en ?? ''
  const full = partner.full?.[language]
  const rest = {
    definite: partner.definite ?? false,
    aliases: [label, ...(partner.aliases ?? [])],
    stamps: [...stampsOf(partner.labels, partner.full), ...(partner.aliases ?? [])],
  }
  return full && isAcronym(label) ? { name: full, acronym: label, ...rest } : { name: label, ...rest }
}

/** How the presences of a language are named in sentences, and how a mission is read from its component. */
const NAMING: Record<ReportLanguage, { presenceName: typeof english.presenceName; MISSION: RegExp }> = {
  en: english,
  fr: french,
  es: spanish,
}

/** Every label that a reference term has, in whatever language it was stamped. */
const stampsOf = (...texts: (Record<string, string | undefined> | undefined)[]): string[] =>
  texts.flatMap((labels) => Object.values(labels ?? {}).filter((label) => label !== undefined))

/**
 * The facts that the composer needs, from reference data.
 * @param on the date of the report (ISO), which decides between earlier and present names of countries
 * @param period the years that the report covers
 */
export function gatherFacts(
  reference: Reference,
  { language, on, period }: { language: Facts['language']; on: string; period: Facts['period'] },
): Facts {
  const { presenceName, MISSION } = NAMING[language]
  const named = reference.presences.flatMap(({ type, article, names, aliases = [] }) => {
    const latest = names.findLast(({ labels }) => labels[language])?.labels[language]
    if (!latest) return []
    const print = ({ name }: { name: string }) => presenceName(name, type, article?.[language])
    // A name that the language does not have stands for the latest that it has.
    const own = names.flatMap(({ labels }) =>
      Object.values(labels).flatMap((label): [string, string][] => {
        const words = print(labels[language] ?? latest)
        return label ? [label.name, label.short].map((key) => [key, words]) : []
      }),
    )
    return [...aliases.map((alias): [string, string] => [alias, print(latest)]), ...own]
  })
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
    groups: Object.fromEntries(
      (reference.rightsHolders ?? []).flatMap(({ labels, aliases = [] }) =>
        [...stampsOf(labels), ...aliases].map((label) => [label, labels[language] ?? label]),
      ),
    ),
    typeLabels: Object.fromEntries(
      (reference.activityTypes ?? []).flatMap(({ labels, aliases = [] }) =>
        [...stampsOf(labels), ...aliases].map((label) => [label, labels[language] ?? label]),
      ),
    ),
    types: Object.fromEntries(
      (reference.activityTypes ?? []).flatMap(({ code, labels, aliases = [] }) =>
        [...stampsOf(labels), ...aliases].map((label) => [label, code ?? '']),
      ),
    ),
    notes: reference.notes.flatMap(({ key, mentions, text }) => {
      const [name, words] = [mentions[language], text[language]]
      return name && words ? [{ key, names: [name], text: words }] : []
    }),
  }
}
