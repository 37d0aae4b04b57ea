import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { PURPOSES } from '@/lib/activity/constants'
import { stable } from '@/lib/activity/rules/content'
import { permits } from '@/lib/activity/rules/release'
import { today } from '@/lib/core/clock'
import type { Reading } from './reading'

/** Who may use the activity: what is in force, and what an approval would put in force. */
export function ReleaseFacts({ open }: Reading) {
  const t = useTranslations('review.read')
  const words = useTranslations('activity')
  const { content, releaseInForce } = open.activity
  return (
    <ul>
      <li>{words(`sensitivity.${content.sensitivity}`)}</li>
      {PURPOSES.map((purpose) => {
        const asked = content.release[purpose]
        const waits = stable(asked) !== stable(releaseInForce[purpose])
        return (
          <li key={purpose}>
            {t('use', { purpose: words(`purpose.${purpose}`), basis: words(`basis.${asked.basis}`) })}{' '}
            {asked.covers && <span className="meta">{words(`covers.${asked.covers}`)}</span>}{' '}
            {purpose === 'public_report' && permits(asked, today()) && <StatusGlyph state="released" />}
            {waits && <span className="meta">{t('pending')}</span>}
          </li>
        )
      })}
    </ul>
  )
}
