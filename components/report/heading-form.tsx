import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { FormField } from '@/components/ui/form-field'
import { directionOf } from '@/lib/core/i18n/locales'
import type { Sheet, SheetSection } from '@/lib/report/types'
import { BaseVersion, TheirText } from './their-text'

type HeadingFormProps = { sheet: Sheet; section: SheetSection; action: ActionFormProps['action'] }

/** Writes the heading of a section in its place on the sheet. */
export function HeadingForm({ sheet, section: { id, number, heading, version }, action }: HeadingFormProps) {
  const t = useTranslations('report.edit')
  const locale = useLocale()
  const { id: report, language: lang } = sheet.facts
  return (
    <div className="edit" lang={locale} dir={directionOf(locale)}>
      <ActionForm action={action} prefix="heading" label={t('heading', { number })}>
        <input type="hidden" name="report" value={report} />
        <input type="hidden" name="section" value={id} />
        <BaseVersion version={version} />
        <TheirText title={t('theirs')} lang={lang} />
        <FormField name="heading" label={t('heading', { number })} value={heading} lang={lang} dir="ltr" />
        <div className="row edit__end">
          <Button kind="go">{t('save_heading')}</Button>
          <ButtonLink href={`/reports/${report}#s-${id}`}>{t('cancel')}</ButtonLink>
        </div>
      </ActionForm>
    </div>
  )
}
