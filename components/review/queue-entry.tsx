import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Link } from '@/components/ui/link'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { type Names, termLabel } from '@/lib/activity/rules/naming'
import { directionOf } from '@/lib/core/i18n/locales'
import type { QueueLine } from '@/lib/review/queue/queries'
import { type QueueFilter, queueAddress } from '@/lib/review/queue/schema'
import { WaitWords } from './wait-words'

/** Countries beyond this many are counted. */
const MOST_COUNTRIES = 2

export type QueueWords = { accomplishment: string; names: Names; locale: string; now: Date }

type QueueEntryProps = QueueWords & {
  line: QueueLine
  current: boolean
  filter: QueueFilter
  /** It was approved, and is to be confirmed again. */
  confirm?: boolean
}

/** One line of a queue: what it is, and how long it has waited. */
export function QueueEntry({ line, current, confirm, filter, ...words }: QueueEntryProps) {
  const t = useTranslations('review.queue')
  const { accomplishment, now } = words
  const language = line.language ?? words.locale
  return (
    <li className="q">
      <input
        className="q__tick"
        type="checkbox"
        name="activity"
        value={line.reference}
        aria-label={t('tick', { reference: line.reference })}
        aria-keyshortcuts={current ? 'x' : undefined}
      />
      <Link
        href={queueAddress(accomplishment, { filter, activity: line.reference })}
        aria-current={current ? 'true' : undefined}
        scroll={false}
      >
        <span className="q__r">
          <bdi>{line.reference}</bdi>
          <span className="q__d">
            <WaitWords since={line.submittedAt} now={now} />
          </span>
        </span>
        <span className="q__t" lang={language} dir={directionOf(language)}>
          {line.title}
        </span>
        <span className="q__m">
          <LineFacts line={line} {...words} />
        </span>
        {line.changedParts !== null && (
          <span className="q__m q__again">
            <StatusGlyph state={confirm ? 'stale' : 'returned'} />{' '}
            {t(confirm ? 'to_read' : 'came_back', { count: line.changedParts })}
          </span>
        )}
      </Link>
    </li>
  )
}

/** Kind, countries and years, in one line; what is missing is said. */
function LineFacts({ line, names, locale }: QueueWords & { line: QueueLine }) {
  const t = useTranslations('review.queue')
  const words = useTranslations('activity')
  const years = [line.start, line.end].filter((date) => date !== null).map((date) => date.slice(0, 4))
  const countries = line.countries.map((link) => termLabel(link, names, locale))
  const places =
    countries.length > MOST_COUNTRIES ? t('countries', { count: countries.length }) : countries.join(t('comma'))
  const facts = [
    words(`kind.${line.kind}`),
    places || words('none.countries'),
    [...new Set(years)].join('–') || words('none.year'),
  ]
  return facts.map((fact, index) => (
    <Fragment key={fact}>
      {index > 0 && ' · '}
      <bdi>{fact}</bdi>
    </Fragment>
  ))
}
