import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FileField } from '@/components/ui/file-field'

const PROBLEMS = [
  ...(['no_file', 'too_large', 'too_many_rows', 'empty', 'no_rows', 'not_a_workbook'] as const),
  ...(['active_content', 'unreadable', 'no_contribution', 'refused'] as const),
]

/** One file, sent as it is. What is wrong with it stands beside the field when the page comes back. */
export function FileForm({ problem }: { problem: string | null }) {
  const t = useTranslations('exchange')
  const known = PROBLEMS.find((key) => key === problem)
  return (
    <form action="/imports/file" method="post" encType="multipart/form-data" className="stack">
      <FileField
        label={t('new.file')}
        hint={t('new.hint')}
        accept=".xlsx,.csv,.txt,.tsv,.docx"
        error={known && t(`refused.${known}`)}
      />
      <div className="row">
        <Button kind="go">{t('new.check')}</Button>
      </div>
    </form>
  )
}
