import { QUESTIONS } from '@/lib/activity/constants'

/** What a good practice is checked against: the questions that it answers of itself. */
export const CRITERIA = QUESTIONS.good_practice

/** Where a good practice stands, as the database keeps it. */
export const PRACTICE_STATES = ['candidate', 'confirmed', 'declined', 'retired'] as const

/** Where it stands as people see it, in the order of a list: what is due stands first. */
export const STAGES = ['due', 'candidate', 'confirmed', 'declined', 'retired'] as const

/** The setting that holds after how many months a confirmed practice is looked at again. */
export const PRACTICE_REFRESH = 'practiceRefresh'

export const PRACTICES_A_PAGE = 25
