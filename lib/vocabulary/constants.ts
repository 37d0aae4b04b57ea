/** The lists that staff edit or translate. Which lists there are is closed; what they hold is not. */
export const VOCABULARIES = ['country', 'partner', 'activity_type', 'rights_holder', 'instrument', 'mechanism'] as const
