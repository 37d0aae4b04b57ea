import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { isolated } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'
import { CRITERIA } from '@/lib/practice/constants'
import type { PracticeCheck } from '@/lib/practice/types'
import { StageMark } from './stage-mark'

/** Every check of a practice with its reasons, the latest open, so that none is lost. */
export function CheckList({ checks, locale }: { checks: readonly PracticeCheck[]; locale: string }) {
  const t = useTranslations('practice.check')
  return (
    <section className="sec" aria-labelledby="checks">
      <h2 id="checks">{t('checks')}</h2>
      <div className="stack">
        {checks.map((check, index) => (
          <details key={check.id} open={index === 0}>
            <summary>
              <StageMark stage={check.confirmed ? 'confirmed' : 'declined'} />{' '}
              {t('by', {
                by: isolated(check.by),
                when: dayInWords(check.at, locale),
                number: check.revision,
              })}
            </summary>
            <Findings check={check} />
          </details>
        ))}
      </div>
    </section>
  )
}

function Findings({ check }: { check: PracticeCheck }) {
  const t = useTranslations('practice.check')
  const name = useTranslations('activity.field')
  return (
    <dl className="dl">
      {CRITERIA.map((criterion) => {
        const { met, reason } = check.findings[criterion]
        return (
          <div key={criterion}>
            <dt>{name(criterion)}</dt>
            <dd>
              <p>
                <StatusGlyph state={met ? 'approved' : 'returned'} /> {t(met ? 'met' : 'not_met')}
              </p>
              <p className="lines">
                <bdi>{reason}</bdi>
              </p>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
