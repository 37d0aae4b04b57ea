/** Types of activity that are about something: the rights of groups follow their noun. */
export const ABOUT_RIGHTS = [
  'training',
  'training_of_trainers',
  'online_course',
  'legislative_advice',
  'constitutional_advice',
  'advisory_services',
  'exchange_of_experience',
  'research_and_study',
]
