import type { Facts, ReportLanguage } from '../compose/types'
import type { Candidate, Division, Outline, OutlineSection } from '../types'

/** A subsection with what it rests on. */
export type Divided<T extends Candidate = Candidate> = {
  key: string
  accomplishment: Candidate['accomplishment'] | null
  heading: string
  candidates: T[]
}

/** Where no one country or presence can be named. */
const OTHER: Record<ReportLanguage, { several: string; none: string }> = {
  en: { several: 'Several countries', none: 'Other activities' },
  fr: { several: 'Plusieurs pays', none: 'Autres activités' },
  es: { several: 'Varios países', none: 'Otras actividades' },
}

/**
 * What each section of an outline rests on. An activity stands once: in the first section that draws on it. Within a
 * section accomplishments keep the order of the template; countries and presences come by name, the rest behind them.
 *
 * @returns for each section of the outline, in its order, its subsections that have content
 */
export function divide<T extends Candidate>(
  candidates: readonly T[],
  { sections, headings }: Outline,
  known: Facts,
): Divided<T>[][] {
  const at = new Map(candidates.map((one) => [one.activityId, sections.findIndex((section) => drawsOn(section, one))]))
  return sections.map(({ draws }, index) => {
    const own = candidates.filter(({ activityId }) => at.get(activityId) === index)
    return draws ? DIVIDE[draws.by](own, { ...draws, headings, known }) : []
  })
}

const drawsOn = ({ draws }: OutlineSection, { accomplishment, snapshot }: Candidate): boolean =>
  draws ? draws.accomplishments.includes(accomplishment) && draws.kinds.includes(snapshot.kind) : false

type How = NonNullable<OutlineSection['draws']> & Pick<Outline, 'headings'> & { known: Facts }

const DIVIDE: Record<Division, <T extends Candidate>(own: T[], how: How) => Divided<T>[]> = {
  accomplishment: (own, { accomplishments, headings }) =>
    accomplishments
      .map((accomplishment) => ({
        ...{ key: accomplishment, accomplishment, heading: headings[accomplishment] ?? accomplishment },
        candidates: own.filter((one) => one.accomplishment === accomplishment),
      }))
      .filter(({ candidates }) => candidates.length > 0),
  country: (own, { known }) =>
    byName(own, known, ({ snapshot: { countries } }) => {
      const [first] = countries
      if (!first) return null
      if (countries.length > 1) return { last: OTHER[known.language].several }
      const named = Object.values(known.countries).find(({ label, stamps = [] }) =>
        [label, ...stamps].includes(first.label),
      )
      return { name: named?.label ?? first.label }
    }),
  presence: (own, { known }) =>
    byName(own, known, ({ snapshot: { contributors, holders } }) => {
      const body = contributors[0] ?? holders[0]
      return body ? { name: asHeading(known.presences[body.label] ?? body.label) } : null
    }),
  none: (own) => (own.length > 0 ? [{ key: 'all', accomplishment: null, heading: '', candidates: own }] : []),
}

/** "the Regional Office for Central Asia" as a heading. */
const asHeading = (name: string): string =>
  name.replace(/^(the |l'|le |la |les |el |los |las )/, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase())

function byName<T extends Candidate>(
  own: readonly T[],
  known: Facts,
  nameOf: (one: T) => { name: string } | { last: string } | null,
): Divided<T>[] {
  const groups = new Map<string, { rank: number; candidates: T[] }>()
  for (const one of own) {
    const named = nameOf(one) ?? { last: OTHER[known.language].none }
    const [heading, rank] = 'name' in named ? [named.name, 0] : [named.last, 1]
    groups.set(heading, { rank, candidates: [...(groups.get(heading)?.candidates ?? []), one] })
  }
  return [...groups]
    .sort(([a, { rank: x }], [b, { rank: y }]) => x - y || a.localeCompare(b, known.language))
    .map(([heading, { candidates }]) => ({ key: heading, accomplishment: null, heading, candidates }))
}
