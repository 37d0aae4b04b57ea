import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

const OUTCOMES = ['asked', 'joined', 'accepted', 'declined'] as const

/** What became of asking to join, or of answering. */
export function JoinNotice({ outcome }: { outcome: unknown }) {
  const t = useTranslations('activity.join')
  const known = OUTCOMES.find((one) => one === outcome)
  return known ? (
    <Notice kind="good" role="status" className="returned">
      {t(`done_${known}`)}
    </Notice>
  ) : null
}
