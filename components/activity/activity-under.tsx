import { useTranslations } from 'next-intl'
import { Gap } from '@/components/ui/gap'
import type { InsideView } from '@/lib/activity/reading/types'
import { bodyLabel, type Names } from '@/lib/activity/rules/naming'
import { isReleased } from '@/lib/activity/rules/release'
import { shownStatus } from '@/lib/activity/rules/standing'
import { isolated, listInWords } from '@/lib/core/i18n/inline'
import { momentInWords } from '@/lib/core/i18n/moments'
import { ActivityStatus } from './activity-status'

type UnderProps = { activity: InsideView; names: Names; locale: string; today: string }

/** The state line of an activity seen from inside: status, who holds it, when it was last saved. */
export function ActivityUnder({ activity, names, locale, today }: UnderProps) {
  const t = useTranslations('activity')
  const { content, status, updatedBy, updatedAt, hasApproved, releaseInForce, used } = activity
  const release = { hasApproved, sensitivity: content.sensitivity, release: releaseInForce }
  const released = isReleased(release, 'public_report', today)
  const holders = content.holderIds.map((presenceId) =>
    bodyLabel({ presenceId, asWritten: null }, names, locale, content.start?.date),
  )
  return (
    <>
      <ActivityStatus status={shownStatus(status, { released, used })} />
      {holders.length > 0 ? <span>{listInWords(holders, locale)}</span> : <Gap>{t('none.presence')}</Gap>}
      <span>{t('page.updated', { by: isolated(updatedBy), when: momentInWords(updatedAt, locale) })}</span>
    </>
  )
}
