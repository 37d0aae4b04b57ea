/** Word lists of French. They hold what a rule cannot derive; add a word here before adding a rule. */

export const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split('|')

export const NUMBERS = 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf'.split('|')

/** First words of names that are feminine; all others are taken for masculine. */
export const FEMININE =
  'administration|agence|alliance|assemblée|association|banque|campagne|coalition|commission|communauté|composante|confédération|conférence|cour|direction|entité|équipe|fondation|force|haute|mission|office|opération|organisation|police|province|rapporteuse|société|structure|union|unité'.split(
    '|',
  )

/** First words of the names of bodies that take an article. A name that begins otherwise is a proper name. */
export const MASCULINE =
  'bureau|centre|comité|conseil|conseiller|coordonnateur|département|fonds|forum|gouvernement|groupe|haut-commissaire|haut-commissariat|institut|médiateur|ministère|parlement|pouvoir|programme|rapporteur|réseau|secrétariat|siège|système'.split(
    '|',
  )

/** Acronyms that are spoken of without an article. */
export const BARE = ['ONU-Femmes', 'POURAKHI']

/** Countries whose preposition does not follow from their article (United Nations terminology). */
export const WITHIN: Record<string, string> = {
  AD: 'en Andorre',
  BO: "dans l'État plurinational de Bolivie",
  BB: 'à la Barbade',
  CI: "en Côte d'Ivoire",
  DM: 'à la Dominique',
  FM: 'dans les États fédérés de Micronésie',
  GD: 'à la Grenade',
  HT: 'en Haïti',
  IL: 'en Israël',
  MK: 'en Macédoine du Nord',
  PS: "dans l'État de Palestine",
  TT: 'à la Trinité-et-Tobago',
}

export const REGIONS: Record<string, { within: string; of: string }> = {
  africa: { within: 'en Afrique', of: "d'Afrique" },
  americas: { within: 'dans les Amériques', of: 'des Amériques' },
  asia_pacific: { within: 'en Asie et dans le Pacifique', of: "d'Asie et du Pacifique" },
  europe_central_asia: { within: 'en Europe et en Asie centrale', of: "d'Europe et d'Asie centrale" },
  middle_east_north_africa: {
    within: 'au Moyen-Orient et en Afrique du Nord',
    of: "du Moyen-Orient et d'Afrique du Nord",
  },
}

type Forms = [noun: string, form: 'm' | 'f' | 'mp' | 'fp', participle: string]

/** What an activity may be called in its own words, and the participle for bringing it about. */
export const EVENTS: Forms[] = [
  ['atelier', 'm', 'organisé'],
  ['séminaire', 'm', 'organisé'],
  ['conférence', 'f', 'organisé'],
  ['table ronde', 'f', 'organisé'],
  ['forum', 'm', 'organisé'],
  ['réunion', 'f', 'organisé'],
  ['débat', 'm', 'organisé'],
  ['consultations', 'fp', 'organisé'],
  ['formation', 'f', 'dispensé'],
  ['stage', 'm', 'organisé'],
  ['cours', 'm', 'dispensé'],
  ['programme', 'm', 'exécuté'],
  ['projet', 'm', 'exécuté'],
  ['étude', 'f', 'réalisé'],
  ['base de données', 'f', 'établi'],
  ['déclaration', 'f', 'élaboré'],
  ['échange', 'm', 'organisé'],
  ['initiative', 'f', 'mené'],
  ['campagne', 'f', 'mené'],
  ['visite', 'f', 'organisé'],
]

/** What was done, by type of activity. */
export const TYPES: Record<string, Forms> = {
  training: ['formation', 'f', 'dispensé'],
  training_of_trainers: ['formation de formateurs', 'f', 'dispensé'],
  legislative_advice: ['conseils en matière législative', 'mp', 'fourni'],
  constitutional_advice: ['conseils en matière constitutionnelle', 'mp', 'fourni'],
  policy_advice: ["conseils sur l'élaboration de politiques", 'mp', 'fourni'],
  policy_and_legislative_advice: ['conseils en matière de politiques et de législation', 'mp', 'fourni'],
  advisory_services: ['services consultatifs', 'mp', 'fourni'],
  support_to_nhris: ["appui aux institutions nationales des droits de l'homme", 'm', 'fourni'],
  support_to_engagement_with_mechanisms: [
    "appui à la coopération avec les mécanismes de protection des droits de l'homme",
    'm',
    'fourni',
  ],
  ratification_advocacy: ['action de plaidoyer en faveur de la ratification', 'f', 'mené'],
  standard_setting: ["travaux d'élaboration de normes", 'mp', 'mené'],
  exchange_of_experience: ["échange de données d'expérience", 'm', 'organisé'],
  advocacy_and_awareness_raising: ['activités de plaidoyer et de sensibilisation', 'fp', 'mené'],
  data_and_statistics: ['travaux relatifs aux données et aux statistiques', 'mp', 'mené'],
  research_and_study: ['étude', 'f', 'réalisé'],
  knowledge_tool: ['outil de partage des connaissances', 'm', 'élaboré'],
  fellowship: ['programme de bourses', 'm', 'organisé'],
  empowerment_of_rights_holders: ["activités d'autonomisation des titulaires de droits", 'fp', 'mené'],
  transitional_justice: ['activités en matière de justice transitionnelle', 'fp', 'mené'],
  inter_agency_coordination: ['activités de coordination interorganisations', 'fp', 'mené'],
  joint_programme: ['programme conjoint', 'm', 'exécuté'],
  human_rights_education: ["activités d'éducation aux droits de l'homme", 'fp', 'mené'],
  national_action_plan: ["travaux en vue d'un plan d'action national", 'mp', 'mené'],
  quick_response_deployment: ['mission de déploiement rapide', 'f', 'organisé'],
  online_course: ['cours en ligne', 'm', 'dispensé'],
  advice_to_unct: ["conseils à l'équipe de pays des Nations Unies", 'mp', 'fourni'],
  governance_of_technical_cooperation: ['activités de gouvernance de la coopération technique', 'fp', 'mené'],
}

export const WORK: Forms = ['activité de coopération technique', 'f', 'mené']
export const LESSON: Forms = ['enseignement', 'm', 'tiré']

/** Cities that reports name without their country. */
export const CITIES: Record<string, string> = {
  'Abou Dhabi': 'AE',
  Accra: 'GH',
  Bagdad: 'IQ',
  Bangkok: 'TH',
  Bichkek: 'KG',
  Bruxelles: 'BE',
  Dakar: 'SN',
  Genève: 'CH',
  Manille: 'PH',
  'New York': 'US',
  'Phnom Penh': 'KH',
  Rabat: 'MA',
  Toronto: 'CA',
  Tunis: 'TN',
}

/** Words too common to tell one body or statement from another, without accents. */
export const COMMON =
  'un|une|le|la|les|des|de|du|et|ou|en|au|aux|dans|sur|pour|par|avec|que|qui|ce|ces|cet|cette|se|sa|son|ses|leur|leurs|il|elle|ils|est|sont|ete|a|ont|pas|plus|nations|unies|droits|droit|homme|humains|groupe|personnes|entre|ainsi|dont'.split(
    '|',
  )

export const LANGUAGES: Record<string, string> = {
  en: "de l'anglais",
  fr: 'du français',
  es: "de l'espagnol",
  ar: "de l'arabe",
  ru: 'du russe',
  zh: 'du chinois',
}

/** Beginnings of words that stand for one another when rights-holders are named. */
export const SYNONYMS = [
  ['prive', 'deten', 'peniten', 'prison', 'detent'],
  ['defense', 'militan'],
  ['migr', 'immigr'],
  ['victim', 'reconcil'],
]
