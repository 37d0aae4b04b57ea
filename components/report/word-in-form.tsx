import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FileField } from '@/components/ui/file-field'

const PROBLEMS = [
  ...(['no_file', 'too_large', 'not_word', 'active_content'] as const),
  ...(['damaged', 'not_ours', 'other_report', 'refused'] as const),
]

/** One Word file, compared with the report as it stands. Nothing changes by it. */
export function WordInForm({ report, problem }: { report: string; problem: string | null }) {
  const t = useTranslations('report.word_in')
  const known = PROBLEMS.find((key) => key === problem)
  return (
    <form action={`/reports/${report}/word-in/file`} method="post" encType="multipart/form-data" className="stack">
      <FileField label={t('file')} hint={t('hint')} accept=".docx" error={known && t(`refused.${known}`)} />
      <div className="row">
        <Button kind="go">{t('compare')}</Button>
      </div>
    </form>
  )
}
