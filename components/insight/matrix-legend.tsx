import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { STATUSES } from '@/lib/activity/constants'
import { STATE_OF } from './statuses'

/** How to read a cell. */
export function MatrixLegend() {
  const t = useTranslations('insight')
  return (
    <section className="legend" aria-labelledby="legend">
      <h2 className="vh" id="legend">
        {t('legend.title')}
      </h2>
      <div className="legend__r">
        <h3>{t('legend.circles')}</h3>
        <ul>
          {STATUSES.map((status) => (
            <li key={status}>
              <StatusGlyph state={STATE_OF[status]} />
              <span>
                <b>{t(`status.${status}`)}</b> {t(`legend.${status}`)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="legend__r">
        <h3>{t('legend.boxes')}</h3>
        <ul>
          {(['not_asked', 'silent', 'nil'] as const).map((state) => (
            <li key={state}>
              <StatusGlyph state={state} />
              <span>
                <b>{t(`silence.${state}`)}</b> {t(`legend.${state}`)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
