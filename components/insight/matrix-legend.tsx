import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { FURTHEST_FIRST } from '@/lib/insight/rules'
import { STATE_OF } from './statuses'

const GROUPS = [
  { title: 'page', statuses: ['used'] },
  { title: 'circles', statuses: FURTHEST_FIRST.filter((status) => status !== 'used') },
] as const

/** How to read a cell. */
export function MatrixLegend() {
  const t = useTranslations('insight')
  return (
    <section className="legend" aria-labelledby="legend">
      <h2 className="vh" id="legend">
        {t('legend.title')}
      </h2>
      {GROUPS.map(({ title, statuses }) => (
        <div className="legend__r" key={title}>
          <h3>{t(`legend.${title}`)}</h3>
          <ul>
            {statuses.map((status) => (
              <li key={status}>
                <StatusGlyph state={STATE_OF[status]} />
                <span>
                  <b>{t(`status.${status}`)}</b> {t(`legend.${status}`)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
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
