import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { FormTextArea } from '@/components/ui/form-text-area'
import { directionOf } from '@/lib/core/i18n/locales'
import type { Sheet } from '@/lib/report/types'
import { NumberingField } from './numbering-field'

type InsertFormProps = {
  sheet: Sheet
  section: string
  after: string
  action: ActionFormProps['action']
}

/** Writes a new paragraph in its place on the sheet. */
export function InsertForm({ sheet, section, after, action }: InsertFormProps) {
  const t = useTranslations('report')
  const locale = useLocale()
  const { id: report, language: lang } = sheet.facts
  return (
    <div className="edit" id="insert" lang={locale} dir={directionOf(locale)}>
      <ActionForm action={action} prefix="insert" label={t('shape.new')}>
        <input type="hidden" name="report" value={report} />
        <input type="hidden" name="section" value={section} />
        <input type="hidden" name="after" value={after} />
        <NumberingField sheet={sheet} />
        <FormTextArea name="text" label={t('shape.new')} hint={t('shape.new_hint')} lang={lang} dir="ltr" />
        <div className="row edit__end">
          <Button kind="go">{t('shape.add')}</Button>
          <ButtonLink href={`/reports/${report}?paragraph=${after}#p-${after}`}>{t('edit.cancel')}</ButtonLink>
        </div>
      </ActionForm>
    </div>
  )
}
