import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormTextArea } from '@/components/ui/form-text-area'
import type { TranslationLine } from '@/lib/activity/queries/list-translations'
import type { Language } from '@/lib/activity/types'
import { directionOf } from '@/lib/core/i18n/locales'

type Original = { title: string; summary: string; result: string | null }
type TranslationFormProps = {
  action: ActionFormProps['action']
  reference: string
  revision: number
  language: Language
  /** The language of the original. */
  from: Language
  original: Original
  kept: TranslationLine | null
}

/** The texts of an activity in one further language, each below what it translates. */
export function TranslationForm({ action, reference, revision, language, from, original, kept }: TranslationFormProps) {
  const t = useTranslations('activity.translations')
  const own = { lang: language, dir: directionOf(language) }
  const said = (field: keyof Original) => (
    <blockquote lang={from} dir={directionOf(from)} className="soft">
      {original[field]}
    </blockquote>
  )
  return (
    <ActionForm action={action} className="form stack" label={t(`languages.${language}`)}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="language" value={language} />
      {said('title')}
      <FormTextArea name="title" label={t('title_field')} oneLine value={kept?.title ?? ''} {...own} />
      {said('summary')}
      <FormTextArea name="summary" label={t('summary')} rows={6} value={kept?.summary ?? ''} {...own} />
      {original.result ? said('result') : <p className="soft">{t('no_result')}</p>}
      <FormTextArea name="result" label={t('result')} optional rows={3} value={kept?.result ?? ''} {...own} />
      <FormField name="source" label={t('source')} hint={t('source_hint')} optional value={kept?.source ?? ''} />
      <div className="formend">
        <Button kind="go">{t('keep')}</Button>
        <p className="meta">{t('keep_hint')}</p>
      </div>
    </ActionForm>
  )
}
