import { useTranslations } from 'next-intl'
import { FormCheckboxes } from '@/components/ui/form-checkboxes'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { FormTextArea } from '@/components/ui/form-text-area'
import { KINDS } from '@/lib/activity/constants'
import type { ReportLanguage } from '@/lib/report/compose/types'
import { DIVISIONS, PARTS } from '@/lib/report/constants'
import type { TemplateOutline } from '@/lib/report/types'

type TemplateSectionProps = {
  index: number
  /** null: a further one, empty as long as nobody writes in it. */
  section: TemplateOutline['sections'][number] | null
  language: ReportLanguage
  theme: string
}

const ACCOMPLISHMENTS = Array.from({ length: 11 }, (_, at) => `EA${at + 1}`)

/** One section of a template. */
export function TemplateSection({ index, section, language, theme }: TemplateSectionProps) {
  const t = useTranslations('report.templates')
  const tKind = useTranslations('activity.kind')
  const own = section?.texts[language] ?? section?.texts.en
  const paragraphs = (theme ? own?.themes?.[theme] : own?.paragraphs) ?? []
  const document = { lang: language, dir: 'ltr' } as const
  const named = (name: string) => `${name}-${index}`
  const draws = section?.draws
  return (
    <fieldset className="sec">
      <legend>
        <b>{section ? t('section', { number: index + 1 }) : t('further')}</b>
      </legend>
      <div className="stack">
        <input type="hidden" name={named('was')} value={section ? index : ''} />
        <FormField name={named('heading')} label={t('heading')} value={own?.heading} {...document} />
        <FormTextArea
          name={named('text')}
          label={t(theme ? 'text_theme' : 'text')}
          hint={t('text_hint')}
          value={paragraphs.join('\n\n')}
          {...document}
        />
        <div className="twin">
          <FormField name={named('place')} label={t('place')} short inputMode="numeric" value={String(index + 1)} />
          <FormField
            name={named('share')}
            label={t('share')}
            short
            inputMode="numeric"
            value={section?.share == null ? '' : String(section.share)}
          />
        </div>
        <FormSelect
          name={named('part')}
          label={t('part')}
          options={PARTS.map((value) => ({ value, label: t(`parts.${value}`) }))}
          value={section?.part ?? 'framework'}
        />
        <details open={draws != null}>
          <summary>{t('draws')}</summary>
          <div className="stack">
            <FormCheckboxes
              name={named('accomplishments')}
              label={t('accomplishments')}
              choices={ACCOMPLISHMENTS.map((value) => ({ value, label: value }))}
              values={draws?.accomplishments}
            />
            <FormCheckboxes
              name={named('kinds')}
              label={t('kinds')}
              choices={KINDS.map((value) => ({ value, label: tKind(value) }))}
              values={draws?.kinds}
            />
            <FormSelect
              name={named('by')}
              label={t('by')}
              options={DIVISIONS.map((value) => ({ value, label: t(`divisions.${value}`) }))}
              value={draws?.by ?? 'none'}
            />
          </div>
        </details>
        {section && (
          <FormCheckboxes
            name={named('remove')}
            label={t('remove')}
            choices={[{ value: '1', label: t('remove_it') }]}
          />
        )}
      </div>
    </fieldset>
  )
}
