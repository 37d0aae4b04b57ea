'use client'

import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { useAdviceText } from './advice-text'
import { useLook } from './look'

/** The advice in the margin: each a link to its field. */
export function WorthALook() {
  const t = useTranslations('activity.live')
  const { advice } = useLook()
  const { sayShort } = useAdviceText()
  if (advice.length === 0) return null
  return (
    <section className="looks" aria-labelledby="worth-a-look">
      <h2 id="worth-a-look">{t('worth')}</h2>
      <ul className="misslist">
        {advice.map((one) => (
          <li key={one.key}>
            <StatusGlyph state="stale" />
            <a href={`#${one.field}`}>{sayShort(one)}</a>
          </li>
        ))}
      </ul>
      <p className="small">{t('worth_note')}</p>
    </section>
  )
}
