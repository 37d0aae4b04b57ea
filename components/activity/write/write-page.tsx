import { useLocale, useTranslations } from 'next-intl'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { FormTextArea } from '@/components/ui/form-text-area'
import { Masthead } from '@/components/ui/masthead'
import { KINDS } from '@/lib/activity/constants'
import { WayBack } from './way-back'
import { WriteForm } from './write-form'

/** What the activity form has beside these fields, as an empty one says it: the text can be sent as a draft as it is. */
const UNSAID = {
  ...{ reference: '', base: '', presence: '', countries: '', activityType: '', partners: '', rightsHolders: '' },
  ...{ instruments: '', sensitivity: 'unclassified' },
  ...{ internalUse: 'unanswered', unWideUse: 'unanswered', publicUse: 'unanswered' },
}

/** The page on which a draft is written without a line: the same for everybody, so that a browser may keep it. */
export function WritePage() {
  const t = useTranslations('activity')
  const locale = useLocale()
  const hidden = { ...UNSAID, language: locale }
  return (
    <>
      <Masthead title={t('write.title')} />
      <p className="returned">{t('write.lead')}</p>
      <WayBack words={t('write.back')} />
      <WriteForm locale={locale}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} defaultValue={value} />
        ))}
        <FormSelect
          name="kind"
          label={t('field.kind')}
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <FormTextArea oneLine name="title" label={t('field.title')} hint={t('form.title_hint')} dir="auto" />
        <FormTextArea name="summary" label={t('field.summary')} hint={t('write.summary_hint')} dir="auto" />
        <FormField name="where" label={t('field.presence')} hint={t('write.where_hint')} dir="auto" />
        <FormTextArea name="result" label={t('field.result')} dir="auto" />
        <FormTextArea name="sources" rows={2} label={t('field.sources')} hint={t('form.sources_hint')} dir="auto" />
        <div className="twin twin--top">
          <FormField short name="start" label={t('field.start')} hint={t('form.start_hint')} />
          <FormField short name="end" label={t('field.end')} hint={t('form.end_hint')} />
        </div>
      </WriteForm>
    </>
  )
}
