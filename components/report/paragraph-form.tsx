import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { FormTextArea } from '@/components/ui/form-text-area'
import { directionOf } from '@/lib/core/i18n/locales'
import type { Proposal } from '@/lib/report/loaders/changes'
import { keptText } from '@/lib/report/rules/kept-text'
import { toTyped } from '@/lib/report/rules/notation'
import type { Sheet, SheetParagraph } from '@/lib/report/types'
import { NumberingField } from './numbering-field'
import { ProposedText } from './proposed-text'
import { BaseVersion, TheirText } from './their-text'

type ParagraphFormProps = {
  sheet: Sheet
  paragraph: SheetParagraph
  action: ActionFormProps['action']
  /** A changed source that this text is to answer. */
  proposal: Proposal | null
}

/** Writes a paragraph in its place on the sheet. */
export function ParagraphForm({ sheet, paragraph, action, proposal }: ParagraphFormProps) {
  const t = useTranslations('report.edit')
  const locale = useLocale()
  const { id, number, version } = paragraph
  const { id: report, language: lang } = sheet.facts
  const text = toTyped(keptText(paragraph), sheet.numbers)
  const label = number === null ? t('label_unnumbered') : t('label', { number: String(number) })
  return (
    <div className="edit" lang={locale} dir={directionOf(locale)}>
      <ActionForm action={action} label={label}>
        <input type="hidden" name="report" value={report} />
        <input type="hidden" name="paragraph" value={id} />
        <NumberingField sheet={sheet} />
        <BaseVersion version={version} />
        {proposal && <ProposedText proposal={proposal} text={text} lang={lang} />}
        <TheirText title={t('theirs')} lang={lang} />
        <FormTextArea name="text" label={label} hint={t('hint')} value={text} lang={lang} dir="ltr" />
        <div className="row edit__end">
          <Button kind="go">{t('save')}</Button>
          <ButtonLink href={`/reports/${report}?paragraph=${id}#p-${id}`}>{t('cancel')}</ButtonLink>
        </div>
      </ActionForm>
    </div>
  )
}
