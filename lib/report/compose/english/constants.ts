/** Word lists of English. They hold what a rule cannot derive; add a word here before adding a rule. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

/** What an activity may be called, and the verb for bringing it about. */
export const EVENTS: Record<string, string> = {
  roundtable: 'organized',
  conference: 'organized',
  seminar: 'organized',
  workshop: 'organized',
  forum: 'organized',
  meeting: 'organized',
  panel: 'organized',
  consultations: 'organized',
  fellowship: 'conducted',
  course: 'conducted',
  training: 'conducted',
  programme: 'carried out',
  project: 'carried out',
  study: 'prepared',
  database: 'prepared',
  statement: 'prepared',
  advice: 'provided',
  exchange: 'organized',
  initiative: 'carried out',
  campaign: 'carried out',
  visit: 'organized',
  lesson: 'drawn',
  advocacy: 'carried out',
}

/** Events at which people meet: a sentence may open with "At a ...". */
export const GATHERINGS = ['roundtable', 'conference', 'seminar', 'workshop', 'forum', 'meeting']

/** What to call an activity whose own words do not say. */
export const NOUN_BY_TYPE: Record<string, string> = {
  training: 'training',
  'joint programme': 'programme',
  fellowship: 'fellowship',
  'advice to United Nations country team': 'advice',
  'advisory services': 'advice',
  'constitutional advice': 'advice',
  'legislative advice': 'advice',
  'policy and legislative advice': 'advice',
  'advocacy and awareness-raising': 'advocacy',
  'ratification advocacy': 'advocacy',
}

/** Regions as they stand after "in". */
export const REGIONS: Record<string, string> = {
  africa: 'Africa',
  americas: 'the Americas',
  asia_pacific: 'Asia and the Pacific',
  europe_central_asia: 'Europe and Central Asia',
  middle_east_north_africa: 'the Middle East and North Africa',
}

/** Participles that headlines use without their auxiliary: "Database launched". */
export const PASSIVES =
  'abolished|adopted|agreed|amended|announced|appointed|approved|completed|conducted|covered|created|delivered|developed|drafted|established|finalized|held|issued|launched|planned|prepared|presented|produced|published|ratified|reformed|released|repealed|reviewed|revised|scheduled|signed|submitted|trained|translated|updated|validated'

/** Verbs without a passive: "Understanding improved" is a sentence already. */
export const INTRANSITIVES = 'improved|increased|decreased|declined|emerged|began|continued|grew|rose|fell'

/** Finite verbs that do not end in -ed. */
export const FINITES =
  'is|are|was|were|has|have|had|can|could|may|must|should|will|would|met|took|led|gave|ran|made|brought|spent|began|became|taught|heard|went|came|saw|sought|chose|found|drew|wrote|built|bore|won|said|put|let|got|does|do|did|helps|supports|works'

/** Words after which nothing that a verb governs can follow: they show that a participle stands alone. */
export const AFTER_PARTICIPLE = 'at|by|for|from|in|into|on|to|with|within|among|between|under|and'

/** First words that keep their capital inside a sentence. */
export const CAPITALIZED =
  'African|American|Arab|Asian|English|European|Government|Governments|Parliament|Roma|Romani|State|States|Swiss'

/** Introductory words: a phrase that begins with one ends in a comma before its subject. */
export const INTRODUCTORY = 'After|Through|With|As part of|For|During|While|Within'

/** Cities that reports name without their country. */
export const CITIES: Record<string, string> = {
  'Abu Dhabi': 'AE',
  Accra: 'GH',
  Baghdad: 'IQ',
  Bangkok: 'TH',
  Bishkek: 'KG',
  Brussels: 'BE',
  Dakar: 'SN',
  Geneva: 'CH',
  Manila: 'PH',
  'New York': 'US',
  'Phnom Penh': 'KH',
  Rabat: 'MA',
  Tunis: 'TN',
}

/** Adjectives of countries that do not begin as the country does. */
export const DEMONYMS: Record<string, string> = { FR: 'French', GB: 'British', NL: 'Dutch', CH: 'Swiss', GR: 'Greek' }

/** Words too common to tell one body or statement from another. */
export const COMMON_WORDS =
  'a|an|and|the|of|on|in|for|to|from|with|by|at|as|or|so|that|their|its|it|was|were|is|are|be|been|human|rights|united|nations|group|some|other|more|than|such'

/** Groups of words that stand for one another when rights-holders are named. */
export const SYNONYMS = [
  ['depriv', 'prison', 'detain', 'detent'],
  ['return', 'reintegr'],
  ['defender', 'advocat'],
  ['migr'],
  ['victim', 'reconci'],
]

/** Nouns that make an unknown name definite: "the Ministry of Labour". */
export const DEFINITE_NOUNS =
  'academy|agency|alliance|assembly|association|bank|campaign|coalition|commission|committee|confederation|council|court|country team|department|federation|forum|foundation|fund|institute|ministry|network|office|ombudsman|police|programme|province|rapporteur|secretariat|service|union|unit|university|commissioner|component|section'
