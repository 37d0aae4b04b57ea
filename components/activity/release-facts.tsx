import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { Gap } from '@/components/ui/gap'
import type { StatusState } from '@/components/ui/status-glyph'
import { StatusMark } from '@/components/ui/status-mark'
import { PURPOSES } from '@/lib/activity/constants'
import type { ReleaseAnswer } from '@/lib/activity/rules/content'
import { stable } from '@/lib/activity/rules/content'
import { formatPartialDate } from '@/lib/activity/rules/partial-date'
import { permits } from '@/lib/activity/rules/release'
import type { Purpose, Sensitivity } from '@/lib/activity/types'

type Answers = Record<Purpose, ReleaseAnswer>

export type ReleaseFactsProps = {
  sensitivity: Sensitivity
  /** What holds today. */
  inForce: Answers
  /** What has been asked for; it differs where a widening waits for a reviewer. */
  asked: Answers
  locale: string
  /** YYYY-MM-DD */
  today: string
}

/** Who may use the activity: its class, and the answer for each purpose with its conditions. */
export function ReleaseFacts({ sensitivity, inForce, asked, locale, today }: ReleaseFactsProps) {
  const t = useTranslations('activity')
  const rows = PURPOSES.map((purpose) => ({
    key: purpose,
    term: t(`purpose.${purpose}`),
    detail: (
      <>
        <Basis answer={inForce[purpose]} purpose={purpose} today={today} />
        <Conditions answer={inForce[purpose]} locale={locale} />
        {stable(asked[purpose]) !== stable(inForce[purpose]) && (
          <span className="sub">{t('page.pending', { basis: t(`basis.${asked[purpose].basis}`) })}</span>
        )}
      </>
    ),
  }))
  return (
    <section aria-labelledby="release">
      <h2 id="release">{t('page.release')}</h2>
      <DefinitionList narrow items={[{ term: t('page.class'), detail: t(`sensitivity.${sensitivity}`) }, ...rows]} />
    </section>
  )
}

function Basis({ answer, purpose, today }: { answer: ReleaseAnswer; purpose: Purpose; today: string }) {
  const t = useTranslations('activity')
  if (answer.basis === 'unanswered') return <Gap>{t('page.unanswered')}</Gap>
  const permitted = permits(answer, today)
  const open: StatusState = purpose === 'public_report' ? 'released' : 'approved'
  return (
    <StatusMark state={permitted ? open : 'withdrawn'}>
      {permitted || answer.basis === 'refused' ? t(`basis.${answer.basis}`) : t('page.ended')}
    </StatusMark>
  )
}

function Conditions({ answer: { givenBy, covers, until }, locale }: { answer: ReleaseAnswer; locale: string }) {
  const t = useTranslations('activity')
  const last = until && formatPartialDate({ date: until, precision: 'day' }, locale)
  const parts = [
    givenBy && t('page.given_by', { by: givenBy }),
    covers && t(`covers.${covers}`),
    last && t('page.until', { day: last }),
  ].filter(Boolean)
  return parts.length > 0 && <span className="sub">{parts.join('; ')}</span>
}
