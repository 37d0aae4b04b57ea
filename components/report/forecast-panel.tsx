'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Meter } from '@/components/ui/meter'
import { type Forecast, forecastWords } from '@/lib/report/rules/forecast-words'
import { loadClass } from './load-class'
import { useTaken } from './selection-tally'

/** How long the draft would be, section by section, against the limit and the share that the template gives to each. */
export function ForecastPanel({ forecast, lang }: { forecast: Forecast; lang: string }) {
  const t = useTranslations('report.selection')
  const format = useFormatter()
  const words = forecastWords(forecast, useTaken())
  const left = forecast.limit - words.total
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">{t('forecast')}</h2>
      <p className="missnum">
        {t.rich('forecast_total', { words: words.total, limit: forecast.limit, b: (text) => <b>{text}</b> })}
      </p>
      <div className={loadClass(words.total, forecast.limit)}>
        <Meter value={words.total} max={forecast.limit} />
      </div>
      <table className="meter meter--w">
        <tbody>
          {words.sections.map(({ key, words: own }) => {
            const { heading, share } = forecast.sections.find((section) => section.key === key) ?? {}
            return (
              <tr key={key}>
                <th scope="row">
                  <span lang={lang} dir="ltr">
                    {heading}
                  </span>
                  {share != null && (
                    <span className="meta"> {t('share', { words: Math.round((forecast.limit * share) / 100) })}</span>
                  )}
                </th>
                <td className="num">{format.number(own)}</td>
              </tr>
            )
          })}
          <tr>
            <th scope="row">{t('part.around')}</th>
            <td className="num">{format.number(words.around)}</td>
          </tr>
          <tr className="sum">
            <th scope="row">{t(left < 0 ? 'over' : 'left')}</th>
            <td className="num">{format.number(Math.abs(left))}</td>
          </tr>
        </tbody>
      </table>
      <p className="meta">{t('counted')}</p>
    </section>
  )
}
