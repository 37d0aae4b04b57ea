import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormTextArea } from '@/components/ui/form-text-area'
import { FormTick } from '@/components/ui/form-tick'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/core/i18n/locales'
import type { Wording } from '@/lib/framework/types'

export type WordingFormProps = {
  action: ActionFormProps['action']
  accomplishmentId: string
  frameworkId: string
  language: Locale
  /** None: the language has no wording yet. */
  wording?: Wording
}

/** One accomplishment in one framework and language. */
export function WordingForm({ action, accomplishmentId, frameworkId, language, wording }: WordingFormProps) {
  const t = useTranslations('framework')
  // The text has its own direction, whatever the page's.
  const written = { lang: language, dir: 'auto' } as const
  return (
    <ActionForm action={action} className="stack measure">
      <input type="hidden" name="accomplishmentId" value={accomplishmentId} />
      <input type="hidden" name="frameworkId" value={frameworkId} />
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="base" value={wording?.editedAt?.toISOString() ?? ''} />
      <FormTextArea
        name="short"
        oneLine
        label={t('short')}
        hint={t('short_hint')}
        value={wording?.short}
        {...written}
      />
      <FormTextArea name="text" label={t('text')} hint={t('text_hint')} value={wording?.text} {...written} />
      <FormTick
        name="toVerify"
        checked={wording?.toVerify ?? false}
        label={t('to_verify')}
        hint={t('to_verify_hint')}
      />
      <div className="row">
        <Button kind="go">{t('save')}</Button>
        <Link href={`/frameworks?framework=${frameworkId}`}>{t('cancel')}</Link>
      </div>
    </ActionForm>
  )
}
