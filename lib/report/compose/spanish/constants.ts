/** Word lists of Spanish. They hold what a rule cannot derive; add a word here before adding a rule. */

export const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'.split(
  '|',
)

export const NUMBERS = 'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve'.split('|')

/** First words of the names of bodies that take an article. A name that begins otherwise is a proper name. */
export const FEMININE =
  'administración|agencia|alianza|alta|asamblea|asociación|campaña|coalición|comisión|comunidad|confederación|conferencia|corte|dependencia|dirección|entidad|estructura|fuerza|fundación|misión|oficina|operación|organización|policía|provincia|red|relatora|sede|sociedad|unión|unidad'.split(
    '|',
  )
export const MASCULINE =
  'alto|asesor|banco|centro|comité|componente|consejo|coordinador|defensor|departamento|equipo|fondo|foro|gobierno|grupo|instituto|ministerio|organismo|parlamento|poder|programa|relator|servicio'.split(
    '|',
  )

/** Acronyms whose gender is not that of the first word they stand for. */
export const ACRONYM_MASCULINE = ['ACNUDH', 'ACNUR']

/** Acronyms that are spoken of without an article. */
export const BARE = ['ONU-Mujeres', 'POURAKHI']

export const REGIONS: Record<string, { within: string; of: string }> = {
  africa: { within: 'en África', of: 'de África' },
  americas: { within: 'en las Américas', of: 'de las Américas' },
  asia_pacific: { within: 'en Asia y el Pacífico', of: 'de Asia y el Pacífico' },
  europe_central_asia: { within: 'en Europa y Asia Central', of: 'de Europa y Asia Central' },
  middle_east_north_africa: {
    within: 'en Oriente Medio y África del Norte',
    of: 'de Oriente Medio y África del Norte',
  },
}

export type Forms = [noun: string, form: 'm' | 'f' | 'mp' | 'fp', stem: string, did: string, didMany: string]

const held = ['organizad', 'organizó', 'organizaron'] as const
const given = ['impartid', 'impartió', 'impartieron'] as const
const carried = ['llevad', 'llevó a cabo', 'llevaron a cabo'] as const
const made = ['elaborad', 'elaboró', 'elaboraron'] as const
const run = ['ejecutad', 'ejecutó', 'ejecutaron'] as const
const lent = ['prestad', 'prestó', 'prestaron'] as const

/** What an activity may be called in its own words, and the verb for bringing it about. */
export const EVENTS: Forms[] = [
  ['taller', 'm', ...held],
  ['seminario', 'm', ...held],
  ['conferencia', 'f', ...held],
  ['mesa redonda', 'f', ...held],
  ['foro', 'm', ...held],
  ['reunión', 'f', ...held],
  ['debate', 'm', ...held],
  ['mesa', 'f', ...held],
  ['consultas', 'fp', ...held],
  ['capacitación', 'f', ...given],
  ['curso', 'm', ...given],
  ['programa', 'm', ...run],
  ['proyecto', 'm', ...run],
  ['estudio', 'm', ...made],
  ['base de datos', 'f', ...made],
  ['declaración', 'f', ...made],
  ['intercambio', 'm', ...held],
  ['iniciativa', 'f', ...carried],
  ['campaña', 'f', ...carried],
  ['visita', 'f', ...held],
]

/** What was done, by type of activity. */
export const TYPES: Record<string, Forms> = {
  training: ['actividad de capacitación', 'f', ...held],
  training_of_trainers: ['actividad de formación de formadores', 'f', ...held],
  legislative_advice: ['asesoramiento legislativo', 'm', ...lent],
  constitutional_advice: ['asesoramiento constitucional', 'm', ...lent],
  policy_advice: ['asesoramiento sobre políticas', 'm', ...lent],
  policy_and_legislative_advice: ['asesoramiento sobre políticas y legislación', 'm', ...lent],
  advisory_services: ['servicios de asesoramiento', 'mp', ...lent],
  support_to_nhris: ['apoyo a las instituciones nacionales de derechos humanos', 'm', ...lent],
  support_to_engagement_with_mechanisms: [
    'apoyo a la cooperación con los mecanismos de derechos humanos',
    'm',
    ...lent,
  ],
  ratification_advocacy: ['labor de promoción de la ratificación', 'f', ...carried],
  standard_setting: ['labor de establecimiento de normas', 'f', ...carried],
  exchange_of_experience: ['intercambio de experiencias', 'm', ...held],
  advocacy_and_awareness_raising: ['actividades de promoción y sensibilización', 'fp', ...carried],
  data_and_statistics: ['labor relativa a los datos y las estadísticas', 'f', ...carried],
  research_and_study: ['estudio', 'm', ...made],
  knowledge_tool: ['herramienta de conocimientos', 'f', ...made],
  fellowship: ['programa de becas', 'm', ...held],
  empowerment_of_rights_holders: ['actividades de empoderamiento de los titulares de derechos', 'fp', ...carried],
  transitional_justice: ['actividades de justicia de transición', 'fp', ...carried],
  inter_agency_coordination: ['actividades de coordinación interinstitucional', 'fp', ...carried],
  joint_programme: ['programa conjunto', 'm', 'ejecutad', 'ejecutó', 'ejecutaron'],
  human_rights_education: ['actividades de educación en derechos humanos', 'fp', ...carried],
  national_action_plan: ['labor relativa a un plan de acción nacional', 'f', ...carried],
  quick_response_deployment: ['misión de despliegue rápido', 'f', ...held],
  online_course: ['curso en línea', 'm', ...given],
  advice_to_unct: ['asesoramiento al equipo de las Naciones Unidas en el país', 'm', ...lent],
  governance_of_technical_cooperation: ['actividades de gobernanza de la cooperación técnica', 'fp', ...carried],
}

export const WORK: Forms = ['actividad de cooperación técnica', 'f', ...carried]
export const LESSON: Forms = ['enseñanza', 'f', 'extraíd', 'extrajo', 'extrajeron']

/** Groups whose name is feminine by its first word. */
export const FEMININE_GROUPS = /^(?:mujeres|niñas|trabajadoras|personas|víctimas|minorías|familias)\b/

/** Cities that reports name without their country. */
export const CITIES: Record<string, string> = {
  'Abu Dabi': 'AE',
  Accra: 'GH',
  Bagdad: 'IQ',
  Bangkok: 'TH',
  Biskek: 'KG',
  Bruselas: 'BE',
  Dakar: 'SN',
  Ginebra: 'CH',
  Manila: 'PH',
  'Nueva York': 'US',
  'Phnom Penh': 'KH',
  Rabat: 'MA',
  Toronto: 'CA',
}

/** Words too common to tell one body or statement from another, without accents. */
export const COMMON =
  'un|una|el|la|los|las|de|del|y|e|o|u|en|al|a|sobre|para|por|con|que|se|su|sus|lo|es|son|fue|fueron|ha|han|no|mas|naciones|unidas|derechos|derecho|humanos|grupo|personas|entre|asi|como'.split(
    '|',
  )

export const LANGUAGES: Record<string, string> = {
  en: 'del inglés',
  fr: 'del francés',
  es: 'del español',
  ar: 'del árabe',
  ru: 'del ruso',
  zh: 'del chino',
}

/** Beginnings of words that stand for one another when rights-holders are named. */
export const SYNONYMS = [
  ['privad', 'deten', 'peniten', 'prision', 'reclus', 'carcel'],
  ['defens', 'activis'],
  ['migr', 'inmigr'],
  ['victim', 'reconcil'],
]
