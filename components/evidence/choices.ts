import { useTranslations } from 'next-intl'
import { QUESTIONS } from '@/lib/activity/constants'
import type { InsideView } from '@/lib/activity/reading/types'
import type { AccomplishmentId } from '@/lib/activity/types'
import { classesFor } from '@/lib/evidence/rules/classes'
import { statementName } from './statement-name'

const FIELDS = ['summary', 'result', 'partners', 'rightsHolders'] as const

/** What a file of this activity can support, and which classes it can have. */
export function useChoices({ content }: Pick<InsideView, 'content'>) {
  const t = useTranslations('evidence')
  const activity = useTranslations('activity')
  const named = (supports: Parameters<typeof statementName>[2]['supports'], id: AccomplishmentId | null = null) => ({
    value: id ?? supports,
    label: statementName(activity, t, { supports, accomplishmentId: id }),
  })
  return {
    statements: [
      ...[...FIELDS, ...QUESTIONS[content.kind]].map((field) => named(field)),
      ...content.accomplishments.map(({ id }) => named('accomplishments', id)),
      named('release'),
    ],
    classes: classesFor(content.sensitivity).map((value) => ({ value, label: activity(`sensitivity.${value}`) })),
  }
}
