import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { LoadedCheck } from '@/lib/practice/loaders'

/** What came of a check just now, and why none can be made. `checked` is what the page before it did. */
export function CheckNotices({ loaded, checked }: { loaded: LoadedCheck; checked: unknown }) {
  const t = useTranslations('practice.check')
  const { practice, approved, own, view } = loaded
  const [last] = practice.checks
  const outcome = last?.confirmed ? 'confirmed' : 'declined'
  return (
    <>
      {checked === outcome && (
        <Notice kind="good" role="status" className="returned">
          {t(outcome)}
        </Notice>
      )}
      {own && <Notice className="returned">{t('own')}</Notice>}
      {!approved && view.view === 'inside' && <Notice className="returned">{t('not_approved')}</Notice>}
      {approved && last && last.revision < approved.number && (
        <Notice kind="wait" className="returned">
          {t('newer', { checked: last.revision, now: approved.number })}
        </Notice>
      )}
    </>
  )
}
