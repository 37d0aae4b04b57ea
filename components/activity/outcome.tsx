import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { timeInWords } from '@/lib/core/i18n/moments'

type OutcomeProps = { at: Date; locale: string }

/** Says that a draft was saved, when, and how much is left. */
export function SavedNotice({ at, locale, left }: OutcomeProps & { left: number }) {
  const t = useTranslations('activity.saved')
  return (
    <Notice kind="good" role="status" className="returned" title={t('draft', { time: timeInWords(at, locale) })}>
      {t('left', { count: left })}
    </Notice>
  )
}

/** Says that an activity was submitted, when, and what happens next. */
export function SubmittedNotice({ at, locale }: OutcomeProps) {
  const t = useTranslations('activity.saved')
  return (
    <Notice kind="good" role="status" className="returned" title={t('submitted', { time: timeInWords(at, locale) })}>
      {t('submitted_next')}
    </Notice>
  )
}
