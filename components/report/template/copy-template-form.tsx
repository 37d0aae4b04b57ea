import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { inLocale } from '@/lib/core/labels'
import type { LoadedTemplates } from '@/lib/report/template/loaders'

type CopyTemplateFormProps = LoadedTemplates & {
  action: ActionFormProps['action']
  /** Sent again after a lost answer, it makes no second template. */
  formKey: string
}

/** A new kind of report begins as a copy of one that is there. */
export function CopyTemplateForm({ templates, locale, action, formKey }: CopyTemplateFormProps) {
  const t = useTranslations('report.templates')
  const options = templates.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) }))
  return (
    <ActionForm action={action} className="form">
      <section className="sec" aria-labelledby="copy">
        <h2 id="copy">{t('new')}</h2>
        <div className="stack">
          <input type="hidden" name="key" value={formKey} />
          <FormSelect name="from" label={t('copy_of')} options={options} />
          <FormField name="name" label={t('name')} />
          <Button kind="go">{t('copy')}</Button>
        </div>
      </section>
    </ActionForm>
  )
}
