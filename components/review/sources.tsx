import { useTranslations } from 'next-intl'
import { Diff } from '@/components/ui/diff'
import { partGap, partText } from '@/lib/review/rules/part-text'
import { NoValue } from './no-value'
import type { Reading } from './reading'

/** Web addresses only: a source is text that somebody typed. */
const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text)

/** The sources, each on its line; addresses can be followed. Changed ones are shown as a difference. */
export function Sources(reading: Reading) {
  const t = useTranslations('activity.gap_answer')
  const { latest, compared, changed } = reading.open
  const text = partText(latest.snapshot, 'sources', reading)
  if (compared && reading.showChanges && changed.includes('sources'))
    return (
      <p className="lines">
        <Diff before={partText(compared.snapshot, 'sources', reading)} after={text} />
      </p>
    )
  const gap = partGap(latest.snapshot, 'sources')
  if (text === '') return <NoValue>{gap && t(gap)}</NoValue>
  return (
    <ul>
      {latest.snapshot.sources.map((source) => (
        <li key={source}>
          {isAddress(source) ? (
            <a href={source} rel="noreferrer">
              <bdi>{source}</bdi>
            </a>
          ) : (
            source
          )}
        </li>
      ))}
    </ul>
  )
}
