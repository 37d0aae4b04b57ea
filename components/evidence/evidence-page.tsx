import { useTranslations } from 'next-intl'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import type { InsideView } from '@/lib/activity/reading/types'
import type { Details, EvidenceFile, TiedSource, Unfinished } from '@/lib/evidence/types'
import { AddFile } from './add-file'
import { AddSource } from './add-source'
import { EditFile } from './edit-file'
import { FileList } from './file-list'
import { SourceList } from './source-list'
import { TieSource } from './tie-source'

const DONE = ['file', 'source', 'described', 'removed'] as const

type EvidencePageProps = {
  activity: InsideView
  files: readonly EvidenceFile[]
  sources: readonly TiedSource[]
  /** What was said of a file that was refused. */
  refused: Details | null
  unfinished: readonly Unfinished[]
  locale: string
  problem: unknown
  done: unknown
}

/** Everything that supports an activity, and the forms that add to it for whoever may. */
export function EvidencePage({
  activity,
  files,
  sources,
  refused,
  unfinished,
  locale,
  problem,
  done,
}: EvidencePageProps) {
  const t = useTranslations('evidence')
  const lists = useTranslations('activity.list')
  const { reference, abilities } = activity
  const said = DONE.find((known) => known === done)
  const ties = abilities.edit
    ? (one: TiedSource) => <TieSource one={one} at={sources.indexOf(one)} activity={activity} />
    : undefined
  const acts = abilities.edit ? (file: EvidenceFile) => <EditFile file={file} activity={activity} /> : undefined
  return (
    <>
      <Masthead
        title={t('title')}
        symbol={reference}
        over={[
          { label: lists('title'), href: '/activities' },
          { label: reference, href: `/activities/${reference}` },
        ]}
      />
      <div className="measure">
        {said && (
          <Notice kind="good" role="status" className="returned">
            {t(`done.${said}`)}
          </Notice>
        )}
        <section className="sec" aria-labelledby="files">
          <h2 id="files">{t('files')}</h2>
          {files.length === 0 && <p className="soft">{t('none')}</p>}
          <FileList files={files} reference={reference} locale={locale} acts={acts} />
        </section>
        {abilities.edit && <AddFile activity={activity} refused={refused} problem={problem} unfinished={unfinished} />}
        <section className="sec" aria-labelledby="sources">
          <h2 id="sources">{t('sources')}</h2>
          <SourceList sources={sources} acts={ties} />
          {abilities.edit && <AddSource activity={activity} />}
        </section>
      </div>
    </>
  )
}
