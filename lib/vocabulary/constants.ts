/** The lists that staff edit or translate. Which lists there are is closed; what they hold is not. */
export const VOCABULARIES = ['country', 'partner', 'activity_type', 'rights_holder', 'instrument', 'mechanism'] as const

/** The regions of the Office, in its own order, and `global` for what belongs to none of them. */
export const REGIONS = [
  'africa',
  'americas',
  'asia_pacific',
  'europe_central_asia',
  'middle_east_north_africa',
  'global',
] as const

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
