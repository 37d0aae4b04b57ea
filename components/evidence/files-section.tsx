import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { SupportLists, type SupportListsProps } from './support-lists'

type FilesSectionProps = SupportListsProps & { mayAdd: boolean }

/** The files of an activity on its own page. */
export function FilesSection({ mayAdd, ...support }: FilesSectionProps) {
  const t = useTranslations('evidence')
  const { files, tied, reference } = support
  if (files.length + tied.length === 0 && !mayAdd) return null
  return (
    <section className="sec" aria-labelledby="files">
      <h2 id="files">{t('files')}</h2>
      <SupportLists {...support} />
      {mayAdd && <Link href={`/activities/${reference}/evidence`}>{t('manage')}</Link>}
    </section>
  )
}
