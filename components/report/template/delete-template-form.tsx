import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import type { LoadedTemplate } from '@/lib/report/template/loaders'

type DeleteTemplateFormProps = Pick<LoadedTemplate, 'template' | 'reports'> & { action: ActionFormProps['action'] }

/** Deleting a template stands behind a second step, and only where no report was made from it. */
export function DeleteTemplateForm({ template, reports, action }: DeleteTemplateFormProps) {
  const t = useTranslations('report.templates')
  if (reports > 0) return <p className="soft">{t('problems.used', { count: reports })}</p>
  return (
    <details>
      <summary>{t('delete')}</summary>
      <ActionForm action={action} className="stack" prefix="delete" label={t('delete')}>
        <input type="hidden" name="template" value={template.id} />
        <input type="hidden" name="version" value={template.version} />
        <p>{t('delete_lead')}</p>
        <Button kind="stop">{t('delete_it')}</Button>
      </ActionForm>
    </details>
  )
}
