import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { inLocale } from '@/lib/core/labels'
import { FIELDS } from '@/lib/report/rules/standing-text'
import type { LoadedTemplate } from '@/lib/report/template/loaders'
import { MOST_SECTIONS } from '@/lib/report/template/schema'
import { TemplateSection } from './template-section'

type TemplateFormProps = LoadedTemplate & { action: ActionFormProps['action'] }

/** The sections of a template: what each says, what it rests on, where it stands and how many of the words it gets. */
export function TemplateForm({ template, language, theme, action }: TemplateFormProps) {
  const t = useTranslations('report.templates')
  const { sections } = template.outline
  const fields = FIELDS.map((field) => `{${field}}`).join(' ')
  return (
    <ActionForm action={action} className="form" label={t('one')}>
      <input type="hidden" name="template" value={template.id} />
      <input type="hidden" name="version" value={template.version} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="theme" value={theme} />
      <div className="stack">
        <FormField name="name" label={t('name')} value={inLocale(template.name, language)} />
        <p className="soft">
          {t('fields')} <bdi>{fields}</bdi>
        </p>
      </div>
      {sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section is known by its place in the version that was opened.
        <TemplateSection key={index} {...{ index, section, language, theme }} />
      ))}
      {sections.length < MOST_SECTIONS && (
        <TemplateSection index={sections.length} section={null} language={language} theme={theme} />
      )}
      <div className="formend">
        <Button kind="go">{t('save')}</Button>
        <p className="meta">{t('save_hint')}</p>
      </div>
    </ActionForm>
  )
}
