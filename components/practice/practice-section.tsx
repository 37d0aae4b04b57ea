import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { LoadedPractice } from '@/lib/practice/loaders'
import { StageMark } from './stage-mark'

type PracticeSectionProps = { practice: LoadedPractice; reference: string; locale: string }

/** Where a good practice stands, in the margin of its activity. */
export function PracticeSection({ practice, reference, locale }: PracticeSectionProps) {
  const t = useTranslations('practice')
  const { stage, dueOn, retired, checks } = practice
  const [last] = checks
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">{t('section')}</h2>
      <div className="stack-2 small">
        <p>
          <StageMark stage={stage} />
        </p>
        {dueOn && <p>{t(stage === 'due' ? 'due_since' : 'due_on', { day: dayInWords(new Date(dueOn), locale) })}</p>}
        {retired && (
          <p className="lines">
            <bdi>{retired.reason}</bdi>
          </p>
        )}
        <p>
          <Link href={`/practices/${reference}`}>{t(last ? 'open_checked' : 'open')}</Link>
        </p>
      </div>
    </section>
  )
}
