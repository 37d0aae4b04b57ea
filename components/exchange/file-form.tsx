import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'

const PROBLEMS = [
  ...(['no_file', 'too_large', 'too_many_rows', 'empty', 'no_rows', 'not_a_workbook'] as const),
  ...(['active_content', 'unreadable', 'refused'] as const),
]

/** One file, sent as it is. What is wrong with it stands beside the field when the page comes back. */
export function FileForm({ problem }: { problem: string | null }) {
  const t = useTranslations('exchange')
  const known = PROBLEMS.find((key) => key === problem)
  const error = known && t(`refused.${known}`)
  return (
    <form action="/imports/file" method="post" encType="multipart/form-data" className="stack">
      <Field id="file" label={t('new.file')} hint={t('new.hint')} errors={error ? [error] : []}>
        <input
          id="file"
          name="file"
          type="file"
          className="in"
          accept=".xlsx,.csv,.txt,.tsv"
          aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={error ? true : undefined}
        />
      </Field>
      <div className="row">
        <Button kind="go">{t('new.check')}</Button>
      </div>
    </form>
  )
}
