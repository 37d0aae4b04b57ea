import { ABOUT_RIGHTS } from '@/lib/report/compose/grammar/constants'
import { writerOf } from '@/lib/report/compose/grammar/rules/writer'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import {
  CITIES,
  COMMON,
  EVENTS,
  FEMININE_GROUPS,
  LANGUAGES,
  LESSON,
  MONTHS,
  NUMBERS,
  REGIONS,
  SYNONYMS,
  TYPES,
  WORK,
} from '@/lib/report/compose/spanish/constants'
import { articled, contract, deed, list, named, number, when, within } from '@/lib/report/compose/spanish/rules/words'

const BEFORE_A_MONTH = new RegExp(`^ (?:de (?:${MONTHS.join('|')})|y \\d)`)

/** Figures below 10 before a noun are written out; after "artículo" and the like they are names. */
const inWords = (text: string): string =>
  text.replace(/(?<![\d.,/–-])\b[2-9](?= [\p{Ll}]{3,})/gu, (figure, at: number, whole: string) => {
    const isName = /(?:artículos?|art\.|párr\.|resolución|núm\.|capítulo|objetivo) $/i.test(whole.slice(0, at))
    return isName || BEFORE_A_MONTH.test(whole.slice(at + 1)) ? figure : (NUMBERS[Number(figure)] ?? figure)
  })

/** The officer's text in the style of United Nations documents in Spanish. */
export const style = (text: string): string =>
  inWords(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(\d) ?%/g, '$1 por ciento')
      .replace(/ & /g, ' y ')
      .replace(/\bONG\b/g, 'organizaciones no gubernamentales')
      .replace(/\b[Ll]a ONU\b(?!-)/g, (found) =>
        found.startsWith('L') ? 'Las Naciones Unidas' : 'las Naciones Unidas',
      ),
  )

/** "las mujeres y las niñas": each group with its article, except where the second only describes the first. */
const eachArticled = (label: string): string =>
  label
    .split(/ y (?!sus\b|pertenecientes\b)/)
    .map((group) => `${FEMININE_GROUPS.test(group) ? 'las' : 'los'} ${group}`)
    .join(' y ')

export const grammar: Grammar = {
  list,
  when,
  number,
  within,
  places: (countries) => `en ${list(countries.map(({ fact }) => articled(fact)))}`,
  manyPlaces: (count, region) => `en ${number(count)} países${region ? ` ${region}` : ''}`,
  regions: REGIONS,
  named,
  of: (name) => contract(`de ${name}`),
  leads: { 'de la ': 'de ', 'del ': 'de ', 'de ': 'de ', 'a la ': 'a ', 'al ': 'a ', 'el ': '', 'la ': '' },
  contract,
  groups: (labels) => list(labels.map((label) => `de ${eachArticled(label)}`)),
  articled,
  seats: { CH: 'en Ginebra', US: 'en Nueva York' },
  counted: 'países|Estados|Gobiernos|miembros',
  numbers: NUMBERS,
  synonyms: SYNONYMS,
  alike: [[/sociedad civil/, /sociedad civil|organizaciones no gubernamentales/]],
  events: Object.fromEntries(EVENTS.map((forms) => [forms[0], deed(forms)])),
  types: Object.fromEntries(
    Object.entries(TYPES).map(([code, forms]) => [code, { ...deed(forms), isAbout: ABOUT_RIGHTS.includes(code) }]),
  ),
  deed: (kind) => deed(kind === 'lesson_learned' ? LESSON : WORK),
  cities: CITIES,
  presencePointer:
    /\b(?:oficina regional|oficina en el país|asesor de derechos humanos|componente de derechos humanos|oficina de derechos humanos de la misión)\b(?! (?:del|de|para|en) ?\p{L})/iu,
  common: new Set(COMMON),
  finite:
    /(?<!\p{L})(?:ha|han|es|son|era|eran|estaba|estaban|fue|fueron|había|habían|debe|deben|puede|pueden|quedaba|quedaban|permitió|adoptó|aprobó|firmó|mejoró|\p{L}{3,}(?:aron|ieron|ó))(?!\p{L})/iu,
  functionWord:
    /^(?!(?:Estados|Gobiernos|Naciones)\b)(?:\p{Lu}\p{Ll}+(?:os|as|es)(?= \p{Ll})|Entre|El|La|Los|Las|Un|Una|Unos|Unas|En|Al|Del|De|A|Este|Esta|Para|Por|Con|Tras|Desde|Durante|Antes|Después|Más|Cerca|Tres|Cuatro|Dos|Cinco|Varios|Varias|Unos|Se|Ante|Como|Cuando|Dieciséis|Cada|Todos|Gracias)(?= |$)|^[A-ZÁÉÍÓÚÑ][\p{Ll}-]+(?= (?:de|del|en|y|a|al|que|sobre|para|los|las|el|la|un|una) )/u,
  style,
  phrases: {
    by: (actors) => `por ${actors}`,
    together: (names) => `en cooperación con ${names}`,
    focus: (groups) => `con especial atención a los derechos ${groups}`,
    upon: (groups) => `sobre los derechos ${groups}`,
    about: ({ this: activity, on }, groups) => `${activity} ${on} en los derechos ${groups}`,
    joined: (names, isOne) => `también ${isOne ? 'participó' : 'participaron'} ${names}`,
    concerned: ({ this: activity }, countries) =>
      `${activity} también ${/^est[ao]s /.test(activity) ? 'abarcaron' : 'abarcó'} ${countries}`,
    several: (kind, places) => `Se llevaron a cabo actividades de la misma índole (${kind}) ${places}.`,
    fellows: (countries) => `los becarios procedían de los siguientes países: ${countries}`,
    concerning: (groups) => `en relación con los derechos ${groups}`,
    goodPractice: ['como ejemplo de buena práctica,', 'cabe mencionar otro ejemplo de buena práctica:'],
    lesson: ['Una de las enseñanzas extraídas es la siguiente: ', 'Otra enseñanza extraída es la siguiente: '],
    drawn: ['se extrajo la siguiente enseñanza:', 'se extrajo también la siguiente enseñanza:'],
    result: (text) => `Resultado obtenido: ${text}`,
    government: (country) => contract(`el Gobierno de ${country}`),
    headquarters: 'el ACNUDH',
    toTranslate: (language, text) => `[Por traducir ${LANGUAGES[language] ?? language}: “${text}”]`,
    symbols: (cited) => `${cited.slice(0, -1).join(', ')}, y ${cited.at(-1)}`,
    available: (addresses) => `Puede consultarse en ${addresses}`,
    paragraphs: (source) =>
      source
        .replace(
          /\bparas\. (\d+)[-–](\d+)/g,
          (_, from, to) => `párrs. ${from} ${Number(to) === Number(from) + 1 ? 'y' : 'a'} ${to}`,
        )
        .replace(/\bparas\. (?=\d)/g, 'párrs. ')
        .replace(/\bpara\. (?=\d)/g, 'párr. ')
        .replace(/\bsect\. (?=[IVX])/g, 'secc. '),
  },
}

export const spanish = writerOf(grammar)

const COMPONENT = /^Componente de derechos humanos de(?:l| la| los)? (.*) \(([A-Z]{4,})\)$/

/** A presence as it stands in a sentence: without its seat, with its article. */
export function presenceName(name: string, type: string): string {
  if (/^Sede del ACNUDH/.test(name)) return 'el ACNUDH'
  const [, mission, acronym] = COMPONENT.exec(name) ?? []
  if (mission && acronym) return `el componente de derechos humanos ${contract(`de ${named(acronym, mission)}`)}`
  const own = type === 'peace_mission' && /^(.*) \(([A-Z]{4,})\)$/.exec(name)
  if (own) return named(own[2] ?? '', own[1])
  return named(name.replace(/ \([^)]*\)$/, '').replace(/^(?:Asesor|Estructura)\b/, (word) => word.toLowerCase()))
}

/** A mission by its full name and acronym, from the name of its component. */
export const MISSION = /^(?:Componente de derechos humanos de(?:l| la| los)? )?(.*) \(([A-Z]{4,})\)$/
