import { useTranslations } from 'next-intl'
import { KINDS } from '@/lib/activity/constants'

/** A hint that says to each kind what is meant; the style sheet shows the one of the kind that is chosen. */
export function HintByKind({ field }: { field: 'summary' | 'result' }) {
  const t = useTranslations('activity.form')
  return KINDS.map((kind) => (
    <span key={kind} className={`own own--${kind}`}>
      {t(`${field}_hint_${kind}`)}
    </span>
  ))
}
