import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { Gap } from '@/components/ui/gap'
import { Link } from '@/components/ui/link'
import type { ActivityLine } from '@/lib/activity/reading/types'
import { bodyLabel, type Names, termLabel } from '@/lib/activity/rules/naming'
import { shownStatus } from '@/lib/activity/rules/standing'
import { listInWords } from '@/lib/core/i18n/inline'
import { ActivityStatus } from '../activity-status'
import { badgeKind } from '../badge-kind'
import { languageOf } from '../language'
import { YearText } from './year-text'

/** Countries named in a line; the others are counted. */
const MOST_COUNTRIES = 2

type RowProps = { line: ActivityLine; names: Names; locale: string }

/** One activity in a list: the title, and below it where and by whom. What is not known is said. */
export function ActivityRow({ line, names, locale }: RowProps) {
  const t = useTranslations('activity')
  return (
    <tr>
      <td className="ref">
        <bdi>{line.reference}</bdi>
      </td>
      <th scope="row">
        <Link className="title" href={`/activities/${line.reference}`}>
          {line.title ? <span {...languageOf(line.language, locale)}>{line.title}</span> : <Gap>{t('none.title')}</Gap>}
        </Link>
        <span className="sub">
          {t(`kind.${line.kind}`)} · <Countries line={line} names={names} locale={locale} /> ·{' '}
          <Bodies line={line} names={names} locale={locale} />
        </span>
      </th>
      <td>
        <Badges accomplishments={line.accomplishments} />
      </td>
      <td className="nowrap">
        <YearText start={line.start} end={line.end} />
      </td>
      <td>
        <ActivityStatus status={shownStatus(line.status, line)} />
      </td>
    </tr>
  )
}

function Countries({ line, names, locale }: RowProps): ReactNode {
  const t = useTranslations('activity')
  const labels = line.countries.map((country) => termLabel(country, names, locale))
  if (labels.length === 0) return <Gap>{t('none.countries')}</Gap>
  const rest = labels.length - MOST_COUNTRIES
  if (rest <= 0) return listInWords(labels, locale)
  return t('list.more_countries', { names: listInWords(labels.slice(0, MOST_COUNTRIES), locale), count: rest })
}

/** Who did it: the bodies that contributed, else the presence that holds it. */
function Bodies({ line, names, locale }: RowProps): ReactNode {
  const t = useTranslations('activity')
  const holders = line.holderIds.map((presenceId) => ({ presenceId, asWritten: null }))
  const bodies = line.contributors.length > 0 ? line.contributors : holders
  const on = line.start ?? undefined
  if (bodies.length === 0) return <Gap>{t('none.presence')}</Gap>
  return listInWords(
    bodies.map((body) => bodyLabel(body, names, locale, on)),
    locale,
  )
}

function Badges({ accomplishments }: Pick<ActivityLine, 'accomplishments'>) {
  const t = useTranslations('activity')
  if (accomplishments.length === 0) return <Gap>{t('none.accomplishments')}</Gap>
  return (
    <span className="badges">
      {accomplishments.map(({ id, main, proposed }) => (
        <AccomplishmentBadge key={id} code={id} kind={badgeKind(main, proposed)} />
      ))}
    </span>
  )
}
