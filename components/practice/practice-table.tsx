import { useTranslations } from 'next-intl'
import { ActivityStatus } from '@/components/activity/activity-status'
import { ActivityTitle } from '@/components/activity/activity-title'
import { badgeKind } from '@/components/activity/badge-kind'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { bodyLabel } from '@/lib/activity/rules/naming'
import { listInWords } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'
import { inLocale } from '@/lib/core/labels'
import type { LoadedPractices } from '@/lib/practice/loaders'
import type { PracticeLine } from '@/lib/practice/types'
import { StageMark } from './stage-mark'

/** Good practices, what is due for refresh first. */
export function PracticeTable({ list }: { list: LoadedPractices }) {
  const t = useTranslations('practice.list')
  return (
    <DataTable list caption={t('caption')}>
      <thead>
        <tr>
          <th scope="col">{t('reference')}</th>
          <th scope="col">{t('practice')}</th>
          <th scope="col">{t('accomplishment')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {list.lines.map((line) => (
          <Row key={line.id} line={line} list={list} />
        ))}
      </tbody>
    </DataTable>
  )
}

function Row({ line, list }: { line: PracticeLine; list: LoadedPractices }) {
  const t = useTranslations('practice')
  const { names, themes, locale } = list
  const holders = line.holderIds.map((presenceId) => bodyLabel({ presenceId, asWritten: null }, names, locale))
  const about = themes.filter(({ id }) => line.themes.includes(id)).map(({ labels }) => inLocale(labels, locale))
  return (
    <tr>
      <td className="ref">
        <bdi>{line.reference}</bdi>
      </td>
      <th scope="row">
        <Link className="title" href={`/practices/${line.reference}`}>
          <ActivityTitle title={line.title} language={line.language} locale={locale} />
        </Link>
        <span className="sub">{[listInWords(holders, locale), ...about].join(' · ')}</span>
      </th>
      <td>
        <span className="badges">
          {line.accomplishments.map(({ id, main, proposed }) => (
            <AccomplishmentBadge key={id} code={id} kind={badgeKind(main, proposed)} />
          ))}
        </span>
      </td>
      <td>
        <StageMark stage={line.stage} />
        {line.stage === 'candidate' && line.status !== 'approved' && (
          <p>
            <ActivityStatus status={line.status} />
          </p>
        )}
        {line.dueOn && (
          <p className="meta">
            {t(line.stage === 'due' ? 'due_since' : 'due_on', { day: dayInWords(new Date(line.dueOn), locale) })}
          </p>
        )}
      </td>
    </tr>
  )
}
