import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { advise } from '@/lib/activity/claims/rules/advise'
import type { InsideView } from '@/lib/activity/reading/types'

type LetStandProps = {
  activity: Pick<InsideView, 'content' | 'adviceKept' | 'adviceReasons'>
  level?: 2 | 3
}

/** What was worth a look in the text and has been let stand, with the reason: for whoever reads it from inside. */
export function LetStand({ activity: { content, adviceKept, adviceReasons }, level = 2 }: LetStandProps) {
  const t = useTranslations('activity')
  const standing = advise(content).filter(({ key }) => adviceKept.includes(key))
  if (standing.length === 0) return null
  const Heading = level === 2 ? 'h2' : 'h3'
  const q = (chunks: ReactNode) => <bdi>{chunks}</bdi>
  return (
    <section aria-labelledby="let-stand">
      <Heading id="let-stand">{t('let_stand.title')}</Heading>
      <ul>
        {standing.map(({ key, rule, quote, use }) => (
          <li key={key}>
            {t.rich(`live.short.${rule}`, { quote, use, q })}
            <br />
            <span className="meta" dir="auto">
              {adviceReasons[key] || t('let_stand.no_reason')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
