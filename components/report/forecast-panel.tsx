'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Meter } from '@/components/ui/meter'
import { type Forecast, type ForecastWords, forecastWords } from '@/lib/report/rules/forecast-words'
import { loadClass } from './load-class'
import { useTaken } from './selection-tally'

const PARTS = [
  'opening',
  'framework',
  'experiences',
  'conclusions',
  'around',
] as const satisfies (keyof ForecastWords)[]

/** How long the draft would be, part by part, against the limit. */
export function ForecastPanel({ forecast }: { forecast: Forecast }) {
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
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{t(`part.${part}`)}</th>
              <td className="num">{format.number(words[part])}</td>
            </tr>
          ))}
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
