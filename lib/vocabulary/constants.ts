/** The lists that staff edit or translate. Which lists there are is closed; what they hold is not. */
export const VOCABULARIES = ['country', 'partner', 'activity_type', 'rights_holder', 'instrument', 'mechanism'] as const

/** What a partner is. `generic` stands for bodies that a source names by their kind alone ("trade unions"). */
export const PARTNER_KINDS = [
  'un_entity',
  'international_organization',
  'regional_organization',
  'national_institution',
  'government',
  'civil_society',
  'donor',
  'academic',
  'other',
  'generic',
] as const

/** Groups whose coverage a report about migrants has to show: the four that the mandate's title names. */
export const MANDATE_GROUPS = ['women', 'children', 'older_persons', 'persons_with_disabilities'] as const

/** Of which gender the rights-holders are that an activity names; most groups are of none in particular. */
export const GENDERS = ['women', 'girls', 'lgbti'] as const
