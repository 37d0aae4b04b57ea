/** The kinds of presence, in the order in which the Office lists them: stand-alone, with partners, headquarters. */
export const PRESENCE_TYPES = [
  'country_office',
  'regional_office',
  'regional_centre',
  'mission_component',
  'peace_mission',
  'monitoring_mission',
  'adviser',
  'field_structure',
  'headquarters',
] as const

/** The Office's own regions; `global` is headquarters and what reaches beyond one region. */
export const REGIONS = [
  'africa',
  'americas',
  'asia_pacific',
  'europe_central_asia',
  'middle_east_north_africa',
  'global',
] as const
