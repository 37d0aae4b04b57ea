import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { AccomplishmentState } from '@/lib/activity/reading/types'
import { isolated, listInWords } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { Said } from '../said'

export type ReturnedNoticeProps = { states: readonly AccomplishmentState[]; verdicts: readonly Said[]; locale: string }

/** Why it came back, above the form in which it is mended. Verdicts come latest first. */
export function ReturnedNotice({ states, verdicts, locale }: ReturnedNoticeProps) {
  const t = useTranslations('activity.returned')
  const returned = states.filter(({ standing }) => standing === 'returned')
  const approved = states.filter(({ standing }) => standing === 'approved').map(({ id }) => id)
  const reasons = returned.flatMap(({ id }) => verdicts.find((verdict) => verdict.accomplishment === id) ?? [])
  if (reasons.length === 0) return null
  return (
    <Notice kind="return" className="returned" role="group" aria-label={t('label')}>
      {reasons.map(({ id, accomplishment, by, at, reason }) => (
        <div key={id}>
          <p>
            <b>{t('title', { code: accomplishment })}</b> {t('by', { by: isolated(by), when: dayInWords(at, locale) })}
          </p>
          <p>{t('reason', { reason: isolated(reason ?? '') })}</p>
        </div>
      ))}
      {approved.length > 0 && <p>{t('others', { codes: listInWords(approved, locale), count: approved.length })}</p>}
    </Notice>
  )
}
