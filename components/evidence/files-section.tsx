import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { EvidenceFile } from '@/lib/evidence/types'
import { FileList } from './file-list'

type FilesSectionProps = { files: readonly EvidenceFile[]; reference: string; mayAdd: boolean; locale: string }

/** The files of an activity on its own page. */
export function FilesSection({ files, reference, mayAdd, locale }: FilesSectionProps) {
  const t = useTranslations('evidence')
  if (files.length === 0 && !mayAdd) return null
  return (
    <section className="sec" aria-labelledby="files">
      <h2 id="files">{t('files')}</h2>
      {files.length > 0 && <FileList files={files} reference={reference} locale={locale} />}
      {mayAdd && <Link href={`/activities/${reference}/evidence`}>{t('manage')}</Link>}
    </section>
  )
}
