import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { momentInWords } from '@/lib/core/i18n/moments'
import type { Waiver } from '@/lib/report/types'

type WaiverFormProps = { report: string; words: number; action: ActionFormProps['action'] }

/** Notes that a report may be longer than its limit: folded away, since somebody else has to give that leave first. */
export function WaiverForm({ report, words, action }: WaiverFormProps) {
  const t = useTranslations('report.waiver')
  return (
    <details className="waive" id="waiver">
      <summary>{t('open')}</summary>
      <ActionForm action={action} prefix="waiver" label={t('open')} className="stack-2 measure" clearWhenDone>
        <input type="hidden" name="report" value={report} />
        <FormField
          name="words"
          label={t('words')}
          hint={t('words_hint')}
          short
          inputMode="numeric"
          value={String(words)}
        />
        <FormField name="reason" label={t('reason')} hint={t('reason_hint')} />
        <div className="row">
          <Button small>{t('note')}</Button>
        </div>
      </ActionForm>
    </details>
  )
}

/** The waiver on which the length of a report rests. */
export function WaiverLine({ waiver: { words, reason, by, at } }: { waiver: Waiver }) {
  const t = useTranslations('report.waiver')
  const locale = useLocale()
  return (
    <p className="small">
      {t('line', { words })} <q dir="auto">{reason}</q> <bdi>{by}</bdi>, {momentInWords(at, locale)}
    </p>
  )
}
