import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { REGIONS } from '@/lib/presence/constants'
import type { Region } from '@/lib/presence/types'
import type { Uncovered } from '@/lib/review/rules/coverage'

type UncoveredNoticeProps = { gaps: Uncovered<string, Region>[] }

/** Warns where what is submitted would wait for nobody. */
export function UncoveredNotice({ gaps }: UncoveredNoticeProps) {
  const t = useTranslations('review.uncovered')
  const region = useTranslations('presence.region')
  if (gaps.length === 0) return null
  return (
    <Notice kind="wait" title={t('title')}>
      <ul>
        {gaps.map(({ accomplishment, regions }) => (
          <li key={accomplishment}>
            <b>{accomplishment}</b>:{' '}
            {regions.length === REGIONS.length ? t('nowhere') : regions.map((name) => region(name)).join(t('comma'))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
