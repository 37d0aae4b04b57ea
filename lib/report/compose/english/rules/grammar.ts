import { CITIES, COMMON_WORDS, NUMBERS, REGIONS } from '@/lib/report/compose/english/constants'
import { houseStyle } from '@/lib/report/compose/english/rules/house-style'
import { indefinite, list, number, when } from '@/lib/report/compose/english/rules/words'
import type { Deed, Grammar } from '@/lib/report/compose/grammar/types'
import type { CountryFact } from '@/lib/report/compose/types'

const articled = ({ label, article }: CountryFact): string => (article ? `${article} ${label}` : label)

function deed(noun: string, verb: string): Deed {
  const isPlural = /s$/.test(noun) && !/^advisory/.test(noun)
  const isMass = /^(?:advice|support|advocacy|coordination|work)\b/.test(noun)
  return {
    a: isPlural || isMass ? noun : indefinite(noun),
    this: `the ${noun}`,
    did: [verb, verb],
    done: `${isPlural ? 'were' : 'was'} ${verb}`,
    on: 'focused',
  }
}

/** What was done, by type of activity, where a text in English does not say. */
const TYPES: Record<string, [noun: string, verb: string]> = {
  training: ['training activity', 'conducted'],
  training_of_trainers: ['training of trainers', 'conducted'],
  legislative_advice: ['advice on legislation', 'provided'],
  constitutional_advice: ['advice on constitutional matters', 'provided'],
  policy_advice: ['advice on policy', 'provided'],
  policy_and_legislative_advice: ['advice on policy and legislation', 'provided'],
  advisory_services: ['advisory services', 'provided'],
  support_to_nhris: ['support to national human rights institutions', 'provided'],
  support_to_engagement_with_mechanisms: ['support to engagement with human rights mechanisms', 'provided'],
  ratification_advocacy: ['advocacy for ratification', 'carried out'],
  standard_setting: ['work on standards', 'carried out'],
  exchange_of_experience: ['exchange of experience', 'organized'],
  advocacy_and_awareness_raising: ['advocacy and awareness-raising', 'carried out'],
  data_and_statistics: ['work on data and statistics', 'carried out'],
  research_and_study: ['study', 'prepared'],
  knowledge_tool: ['knowledge tool', 'prepared'],
  fellowship: ['fellowship programme', 'organized'],
  empowerment_of_rights_holders: ['activities for the empowerment of rights-holders', 'carried out'],
  transitional_justice: ['activities in the field of transitional justice', 'carried out'],
  inter_agency_coordination: ['coordination among agencies', 'carried out'],
  joint_programme: ['joint programme', 'carried out'],
  human_rights_education: ['activities in human rights education', 'carried out'],
  national_action_plan: ['work towards a national action plan', 'carried out'],
  quick_response_deployment: ['quick-response deployment', 'carried out'],
  online_course: ['online course', 'conducted'],
  advice_to_unct: ['advice to the United Nations country team', 'provided'],
  governance_of_technical_cooperation: ['activities in the governance of technical cooperation', 'carried out'],
}

/** English for an activity that has no text in English: its fields alone. */
export const grammar: Grammar = {
  list,
  when,
  number,
  within: (country) => `in ${articled(country)}`,
  places: (countries) => `in ${list(countries.map(({ fact }) => articled(fact)))}`,
  manyPlaces: (count, region) => `in ${number(count)} countries${region ? ` ${region}` : ''}`,
  regions: Object.fromEntries(
    Object.entries(REGIONS).map(([code, name]) => [code, { within: `in ${name}`, of: `of ${name}` }]),
  ),
  named: (name, head = name) =>
    head === name &&
    /^[a-z-]* ?(?:Organi|Office|Programme|Commission|Ministry|Council|Committee|Group|Government|Board)/.test(name)
      ? `the ${name}`
      : name,
  of: (name) => `of ${name}`,
  leads: { 'the ': '' },
  contract: (text) => text,
  groups: list,
  articled,
  seats: { CH: 'in Geneva', US: 'in New York' },
  counted: 'countries|States|Governments|members',
  numbers: NUMBERS,
  synonyms: [],
  alike: [],
  events: {},
  types: Object.fromEntries(Object.entries(TYPES).map(([code, [noun, verb]]) => [code, deed(noun, verb)])),
  deed: (kind) =>
    kind === 'lesson_learned' ? deed('lesson', 'drawn') : deed('technical cooperation activity', 'carried out'),
  cities: CITIES,
  presencePointer: /\bregional office\b/,
  common: new Set(COMMON_WORDS.split('|')),
  finite: /\b(?:is|are|was|were|has|have|had)\b/,
  functionWord: /^(?:The|A|An|In|On|At)(?= )/,
  style: houseStyle,
  phrases: {
    by: (actors) => `by ${actors}`,
    together: (names) => `in cooperation with ${names}`,
    upon: (groups) => `on the rights of ${groups}`,
    focus: (groups) => `with a focus on the rights of ${groups}`,
    about: ({ this: activity, on }, groups) => `${activity} ${on} on the rights of ${groups}`,
    joined: (names, isOne) => `${names} ${isOne ? 'was' : 'were'} also involved`,
    concerned: ({ this: activity }, countries) => `${activity} also concerned ${countries}`,
    several: (kind, places) => `Activities of the same kind (${kind}) were carried out ${places}.`,
    fellows: (countries) => `the fellows came from ${countries}`,
    concerning: (groups) => `concerning the rights of ${groups}`,
    goodPractice: ['in one example of good practice', 'in another example of good practice'],
    lesson: ['One lesson learned is the following: ', 'Another lesson learned is the following: '],
    drawn: ['in one lesson learned', 'in another lesson learned'],
    result: (text) => `Result: ${text}`,
    government: (country) => `the Government of ${country}`,
    headquarters: 'OHCHR',
    toTranslate: (language, text) => `[To be translated from ${LANGUAGES[language] ?? language}: “${text}”]`,
    symbols: (cited) => list(cited),
    available: (addresses) => `Available from ${addresses}`,
    paragraphs: (source) => source,
  },
}

const LANGUAGES: Record<string, string> = {
  fr: 'French',
  es: 'Spanish',
  ar: 'Arabic',
  ru: 'Russian',
  zh: 'Chinese',
}
