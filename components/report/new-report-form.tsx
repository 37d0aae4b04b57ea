import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { FormTextArea } from '@/components/ui/form-text-area'
import { inLocale } from '@/lib/core/labels'
import { REPORT_LANGUAGES } from '@/lib/report/compose/constants'
import { COUNCIL_REPORT } from '@/lib/report/constants'
import type { NewReport } from '@/lib/report/loaders/new-report'

type NewReportFormProps = NewReport & {
  action: ActionFormProps['action']
  /** Sent again after a lost answer, it opens no second report. */
  formKey: string
}

/** The facts of a new report, each begun with what the Office has set. */
export function NewReportForm({
  action,
  formKey,
  templates,
  themes,
  locale,
  limits,
  language,
  filters,
  preset,
}: NewReportFormProps) {
  const t = useTranslations('report.new')
  // What the document says is written in its own language, whatever the reader's.
  const document = { lang: language, dir: 'ltr' } as const
  const languageOptions = REPORT_LANGUAGES.map((one) => ({ value: one, label: t(`languages.${one}`) }))
  const templateOptions = templates.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) }))
  const themeOptions = themes.map(({ id, labels }) => ({ value: id, label: inLocale(labels, locale) }))
  return (
    <ActionForm action={action} className="form">
      <input type="hidden" name="key" value={formKey} />
      <section className="sec" aria-labelledby="what">
        <h2 id="what">{t('what')}</h2>
        <div className="stack">
          <FormSelect name="template" label={t('template')} options={templateOptions} value={COUNCIL_REPORT} />
          <FormSelect
            name="language"
            label={t('language')}
            hint={t('language_hint')}
            options={languageOptions}
            value={language}
          />
          <FormTextArea name="title" label={t('name')} oneLine value={preset.title} {...document} />
          <div className="twin">
            <FormField name="yearFrom" label={t('period_from')} short inputMode="numeric" value={preset.yearFrom} />
            <FormField name="yearTo" label={t('period_to')} short inputMode="numeric" value={preset.yearTo} />
          </div>
          <FormSelect
            name="themeId"
            label={t('theme')}
            options={themeOptions}
            empty={t('no_theme')}
            value={preset.themeId}
          />
          {filters.length > 0 && (
            <FormSelect
              name="filter"
              label={t('filter')}
              hint={t('filter_hint')}
              options={filters.map(({ id, name, count }) => ({
                value: id,
                label: t('filter_option', { name, count }),
              }))}
              empty={t('no_filter')}
            />
          )}
        </div>
      </section>
      <section className="sec" aria-labelledby="where">
        <h2 id="where">{t('where')}</h2>
        <div className="stack">
          <FormField name="organ" label={t('organ')} value={preset.organ} {...document} />
          <FormField name="session" label={t('session')} value={preset.session} {...document} />
          <FormTextArea
            name="agendaItems"
            label={t('agenda')}
            hint={t('agenda_hint')}
            value={preset.agendaItems}
            {...document}
          />
          <FormField
            name="mandate"
            label={t('mandate')}
            hint={t('mandate_hint')}
            value={preset.mandate}
            {...document}
          />
          <FormField name="symbol" label={t('symbol')} hint={t('symbol_hint')} value={preset.symbol} {...document} />
          <FormField
            name="wordLimit"
            label={t('limit')}
            hint={t('limit_hint', limits)}
            short
            inputMode="numeric"
            value={preset.wordLimit}
          />
        </div>
      </section>
      <div className="formend">
        <Button kind="go">{t('submit')}</Button>
        <p className="meta">{t('nothing_written')}</p>
      </div>
    </ActionForm>
  )
}
