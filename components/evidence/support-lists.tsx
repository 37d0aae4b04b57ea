import { useTranslations } from 'next-intl'
import type { EvidenceFile, TiedSource } from '@/lib/evidence/types'
import { FileList } from './file-list'
import { SourceList } from './source-list'

export type SupportListsProps = {
  files: readonly EvidenceFile[]
  /** The sources of which somebody said what they support. */
  tied: readonly TiedSource[]
  reference: string
  locale: string
}

/** What supports which statement of an activity: files, and below them the sources that are tied to one. */
export function SupportLists({ files, tied, reference, locale }: SupportListsProps) {
  const t = useTranslations('evidence')
  return (
    <>
      {files.length > 0 && <FileList files={files} reference={reference} locale={locale} />}
      {tied.length > 0 && (
        <>
          <p className="small">{t('tied')}</p>
          <SourceList sources={tied} />
        </>
      )}
    </>
  )
}
