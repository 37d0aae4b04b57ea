import {
  CITIES,
  COMMON,
  EVENTS,
  LANGUAGES,
  LESSON,
  NUMBERS,
  REGIONS,
  SYNONYMS,
  TYPES,
  WORK,
} from '@/lib/report/compose/french/constants'
import { articled, contract, deed, list, named, number, when, within } from '@/lib/report/compose/french/rules/words'
import { ABOUT_RIGHTS } from '@/lib/report/compose/grammar/constants'
import { writerOf } from '@/lib/report/compose/grammar/rules/writer'
import type { Grammar } from '@/lib/report/compose/grammar/types'

const AFTER_A_NUMBER = /^ (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/

/** Figures below 10 before a noun are written out; after "article" and the like they are names. */
const inWords = (text: string): string =>
  text.replace(/(?<![\d.,/–-])\b[2-9](?= [\p{Ll}]{3,})/gu, (figure, at: number, whole: string) => {
    const isName = /(?:articles?|art\.|par\.|résolution|no|chapitre|objectif) $/i.test(whole.slice(0, at))
    return isName || AFTER_A_NUMBER.test(whole.slice(at + 1)) ? figure : (NUMBERS[Number(figure)] ?? figure)
  })

/** The officer's text in the style of United Nations documents in French. */
export const style = (text: string): string =>
  inWords(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(\d) ?%/g, '$1 pour cent')
      .replace(/ & /g, ' et ')
      .replace(/\bONG\b/g, 'organisations non gouvernementales')
      .replace(/\b(l'|de l'|à l')ONU\b(?!-)/gi, (_, lead: string) =>
        lead.toLowerCase().startsWith('de')
          ? "de l'Organisation des Nations Unies"
          : `${lead}Organisation des Nations Unies`,
      )
      .replace(
        /\b1 (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g,
        '1er ',
      ),
  )

export const grammar: Grammar = {
  list,
  when,
  number,
  within,
  places: (countries) => list(countries.map(({ fact, code }) => within(fact, code))),
  manyPlaces: (count, region) => `dans ${number(count)} pays${region ? ` ${region}` : ''}`,
  regions: REGIONS,
  named,
  of: (name) => contract(`de ${name}`),
  leads: {
    "de l'": 'de ',
    'de la ': 'de ',
    'du ': 'de ',
    "d'": 'de ',
    'de ': 'de ',
    "à l'": 'à ',
    'à la ': 'à ',
    'au ': 'à ',
    "l'": '',
    'le ': '',
    'la ': '',
  },
  contract,
  groups: (labels) => list(labels.map((label) => `des ${label.replace(/ et /g, ' et des ')}`)),
  articled,
  seats: { CH: 'à Genève', US: 'à New York' },
  counted: 'pays|États|gouvernements|membres',
  numbers: NUMBERS,
  synonyms: SYNONYMS,
  alike: [[/société civile/, /société civile|organisations non gouvernementales/]],
  events: Object.fromEntries(EVENTS.map((forms) => [forms[0], deed(forms)])),
  types: Object.fromEntries(
    Object.entries(TYPES).map(([code, forms]) => [code, { ...deed(forms), isAbout: ABOUT_RIGHTS.includes(code) }]),
  ),
  deed: (kind) => deed(kind === 'lesson_learned' ? LESSON : WORK),
  cities: CITIES,
  presencePointer:
    /\b(?:bureau régional|bureau de pays|bureau extérieur|conseiller pour les droits de l'homme|composante droits de l'homme|bureau des droits de l'homme de la mission)\b(?! (?:du|de|d'|pour|en|au|aux) ?\p{L})/iu,
  common: new Set(COMMON),
  finite:
    /(?<!\p{L})(?:a|ont|est|sont|était|étaient|avait|avaient|doit|doivent|peut|peuvent|devait|reste|restent|restait|restaient|fait|font|permet|permettent|compte|comptent)(?!\p{L})/iu,
  functionWord:
    /^(?:Entre|Lors|Le|La|Les|L'|Un|Une|Des|Du|De|D'|En|Au|Aux|À|Ce|Cet|Cette|Ces|Dans|Sur|Pour|Par|Avec|Après|Avant|Depuis|Lors|Pendant|Plus|Quelque|Trois|Quatre|Cinq|Deux|Quelques|Il|Elle|Ils|Elles|Chaque|Tous|Toutes|Plusieurs|Grâce|Afin|Recueillir|Former|Une|Seize|Quarante)(?= |'|$)|^[LDlAÀ]'|^[A-ZÀ-Ý][\p{Ll}-]+(?= (?:de|des|du|d'|en|et|à|aux|que|sur|pour|les|la|le|un|une)(?: |'))/u,
  style,
  phrases: {
    by: (actors) => `par ${actors}`,
    together: (names) => `en coopération avec ${names}`,
    focus: (groups) => `une attention particulière étant accordée aux droits ${groups}`,
    upon: (groups) => `sur les droits ${groups}`,
    about: ({ this: activity, on }, groups) => `${activity} ${on} en particulier sur les droits ${groups}`,
    joined: (names, isOne) => `${names} y ${isOne ? 'a' : 'ont'} également participé`,
    concerned: ({ this: activity }, countries) =>
      `${activity} ${activity.startsWith('ces ') ? 'concernaient' : 'concernait'} également ${countries}`,
    several: (kind, places) => `Des activités de même nature (${kind}) ont été menées ${places}.`,
    fellows: (countries) => `les boursiers venaient des pays suivants : ${countries}`,
    concerning: (groups) => `concernant les droits ${groups}`,
    goodPractice: ["à titre d'exemple de bonne pratique,", 'on peut citer un autre exemple de bonne pratique :'],
    lesson: ["L'un des enseignements tirés est le suivant : ", 'Un autre enseignement tiré est le suivant : '],
    drawn: ["l'enseignement suivant a été tiré :", "l'enseignement suivant a également été tiré :"],
    result: (text) => `Résultat obtenu : ${text}`,
    government: (country) => contract(`le Gouvernement de ${country}`),
    headquarters: 'le HCDH',
    toTranslate: (language, text) => `[À traduire ${LANGUAGES[language] ?? language} : « ${text} »]`,
    symbols: (cited) => `${cited.slice(0, -1).join(', ')}, et ${cited.at(-1)}`,
    available: (addresses) => `Disponible à l'adresse suivante : ${addresses}`,
    paragraphs: (source) =>
      source
        .replace(
          /\bparas?\. (\d+)[-–](\d+)/g,
          (_, from, to) => `par. ${from} ${Number(to) === Number(from) + 1 ? 'et' : 'à'} ${to}`,
        )
        .replace(/\bparas?\. (?=\d)/g, 'par. '),
  },
}

export const french = writerOf(grammar)

const COMPONENT = /^Composante droits de l'homme (?:de la |de l'|du |des )?(.*) \(([A-Z]{4,})\)$/

/** A presence as it stands in a sentence: without its seat, with its article. */
export function presenceName(name: string, type: string, article: string | undefined): string {
  if (/^Siège du HCDH/.test(name)) return 'le HCDH'
  const [, mission, acronym] = COMPONENT.exec(name) ?? []
  if (mission && acronym) return `la composante droits de l'homme ${contract(`de ${named(acronym, mission)}`)}`
  const own = type === 'peace_mission' && /^(.*) \(([A-Z]{4,})\)$/.exec(name)
  if (own) return named(own[2] ?? '', own[1])
  const plain = name.replace(/ \([^)]*\)$/, '').replace(/^(?:Conseiller)\b/, (word) => word.toLowerCase())
  return article ? `${article}${article.endsWith("'") ? '' : ' '}${plain}` : named(plain)
}

/** A mission by its full name and acronym, from the name of its component. */
export const MISSION = /^(?:Composante droits de l'homme (?:de la |de l'|du |des ))?(.*) \(([A-Z]{4,})\)$/
