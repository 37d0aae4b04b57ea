import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import type { LoadedReport } from '@/lib/report/loaders/report'

type RemovedListProps = {
  report: string
  removed: LoadedReport['removed']
  /** The language of the report. */
  lang: string
  restore: ActionFormProps['action']
}

/** What was taken out of the text, each with the way back. */
export function RemovedList({ report, removed, lang, restore }: RemovedListProps) {
  const t = useTranslations('report.shape')
  if (removed.length === 0) return null
  return (
    <section className="src" id="removed" aria-labelledby="removed-title">
      <h3 id="removed-title">{t('removed', { count: removed.length })}</h3>
      <ul>
        {removed.map(({ id, version, text }) => (
          <li key={id}>
            <p lang={lang} dir="ltr" className="clamp">
              {text}
            </p>
            <ActionForm action={restore} prefix={`restore-${id}`} label={t('restore')}>
              <input type="hidden" name="report" value={report} />
              <input type="hidden" name="paragraph" value={id} />
              <input type="hidden" name="version" value={version} />
              <Button small>{t('restore')}</Button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
