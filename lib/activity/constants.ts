/** The closed lists of an activity. A list that staff may edit or translate is a vocabulary, not a constant. */

export const KINDS = ['field_initiative', 'good_practice', 'lesson_learned'] as const

/** What one accomplishment has reached. `released` and `used` are derived, see rules/standing.ts. */
export const STANDINGS = ['draft', 'submitted', 'returned', 'approved', 'withdrawn'] as const

/**
 * Statuses a list can be filtered by: the standings; `released`, which narrows `approved`; and `used`, which narrows
 * `released`: it stands in a report, or in the draft of one.
 */
export const STATUSES = [...STANDINGS, 'released', 'used'] as const

/** What activities can be counted by: each value of each is a filter of the list. */
export const DIMENSIONS = [
  'accomplishment',
  'region',
  'presence_type',
  'mandate_group',
  'group',
  'gender',
  'theme',
  'kind',
] as const

/** ST/SGB/2007/6: the three classes of the Secretariat. */
export const SENSITIVITIES = ['unclassified', 'confidential', 'strictly_confidential'] as const

/** What an activity may lack: neither said, nor stated to be none or not to apply. "Not known" is still a lack. */
export const LACKS = [
  'result',
  'sources',
  'start',
  'countries',
  'partners',
  'rightsHolders',
  'activityType',
  'accomplishments',
  'publicUse',
] as const

export const PURPOSES = ['internal', 'un_wide', 'public_report'] as const

/** Why a purpose is allowed, or not. `unanswered` is what an empty form says. */
export const RELEASE_BASES = ['agreed', 'already_public', 'nobody_identifiable', 'refused', 'unanswered'] as const

/** What was agreed to beyond the use: names and places, either, or neither. */
export const COVERS = ['all', 'name', 'place', 'use'] as const

/** The bases that allow the use for which they are given. */
export const PERMITTING_BASES = ['agreed', 'already_public', 'nobody_identifiable'] as const

export const PRECISIONS = ['year', 'month', 'day'] as const

/** Languages a text may be written in: the six of the United Nations. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const

/** What is asked of one kind alone, and nothing of the others: each question is a field of its own. */
export const QUESTIONS = {
  field_initiative: [],
  good_practice: ['effective', 'replicable', 'rightsBased', 'participatory', 'sustainable'],
  lesson_learned: ['why', 'nextTime'],
} as const

/** The questions of all kinds. */
export const ANSWER_FIELDS = [...QUESTIONS.good_practice, ...QUESTIONS.lesson_learned] as const

/** Fields whose absence can be stated, and what may be said of it. */
export const GAP_FIELDS = ['start', 'countries', 'partners', 'rightsHolders', 'result', 'sources', 'answers'] as const
export const GAP_ANSWERS = ['not_known', 'does_not_apply', 'none_to_report'] as const

/** The fields that are versioned one by one, so that two people can save different fields without a conflict. */
export const VERSIONED_FIELDS = [
  'kind',
  'title',
  'summary',
  'result',
  'language',
  'holderIds',
  'contributors',
  'region',
  'countries',
  'start',
  'end',
  'accomplishments',
  'activityType',
  'partners',
  'rightsHolders',
  'instruments',
  'sources',
  ...ANSWER_FIELDS,
  'related',
  'gaps',
  'sensitivity',
  'release',
] as const

/** Activities on one page of a list. */
export const PAGE_SIZE = 25

/** How long somebody whose form has not been heard of counts as writing in it. A form is heard of every 45 seconds. */
export const WRITER_SECONDS = 120

/** Filters that one person may keep: more are no help. */
export const MOST_KEPT_FILTERS = 30
