import { useTranslations } from 'next-intl'
import { Masthead } from '@/components/ui/masthead'
import type { ChangeLine, InsideView, RevisionLine } from '@/lib/activity/reading/types'
import { differences } from '@/lib/activity/rules/differences'
import type { Names } from '@/lib/activity/rules/naming'
import type { Snapshot } from '@/lib/activity/types'
import { ActivityTitle } from '../activity-title'
import { ChangeList } from './change-list'
import { PartDifferences } from './part-differences'
import { RevisionEntry } from './revision-entry'

export type HistoryPageProps = {
  activity: InsideView
  /** The working copy as a submission would freeze it now. */
  now: Snapshot
  revisions: readonly RevisionLine[]
  changes: readonly ChangeLine[]
  names: Names
  locale: string
}

/** Every revision with who, when and what it changed, each of which can be brought back; and the words of drafts. */
export function HistoryPage({ activity, now, revisions, changes, names, locale }: HistoryPageProps) {
  const t = useTranslations('activity')
  const { reference, content, abilities } = activity
  const [latest] = revisions
  return (
    <>
      <Masthead
        title={<ActivityTitle title={content.title} language={content.language} locale={locale} />}
        symbol={reference}
        over={[
          { label: t('list.title'), href: '/activities' },
          { label: reference, href: `/activities/${reference}` },
          { label: t('page.history') },
        ]}
      />
      {latest && activity.unsubmitted && (
        <section className="sec" aria-labelledby="working-copy">
          <h2 id="working-copy">{t('history.working_copy')}</h2>
          <PartDifferences
            before={latest.snapshot}
            after={now}
            caption={t('history.since', { number: latest.number })}
            locale={locale}
          />
        </section>
      )}
      {revisions.map((revision, index) => (
        <RevisionEntry
          key={revision.id}
          revision={revision}
          before={revisions[index + 1] ?? null}
          reference={reference}
          mayRestore={abilities.submit && differences(revision.snapshot, now).length > 0}
          names={names}
          locale={locale}
        />
      ))}
      {revisions.length === 0 && <p className="small body">{t('page.no_revision')}</p>}
      <ChangeList changes={changes} locale={locale} />
    </>
  )
}
