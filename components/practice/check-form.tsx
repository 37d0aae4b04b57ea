import { useTranslations } from 'next-intl'
import { languageOf } from '@/components/activity/language'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormRadios } from '@/components/ui/form-radios'
import { FormTextArea } from '@/components/ui/form-text-area'
import { Gap } from '@/components/ui/gap'
import type { Snapshot } from '@/lib/activity/types'
import { checkAction } from '@/lib/practice/actions'
import { CRITERIA } from '@/lib/practice/constants'
import { LONGEST_REASON, whyOf } from '@/lib/practice/schema'
import type { Criterion } from '@/lib/practice/types'

type CheckFormProps = {
  reference: string
  approved: { number: number; snapshot: Snapshot }
  version: number
  locale: string
}

/** Each criterion with what the practice says of it, whether that is met, and why. */
export function CheckForm({ reference, approved, version, locale }: CheckFormProps) {
  const t = useTranslations('practice.check')
  return (
    <ActionForm action={checkAction} className="stack measure" label={t('title')}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="revision" value={approved.number} />
      <input type="hidden" name="version" value={version} />
      {CRITERIA.map((criterion) => (
        <CriterionFields key={criterion} criterion={criterion} snapshot={approved.snapshot} locale={locale} />
      ))}
      <p className="small soft">{t('rule')}</p>
      <p className="row">
        <Button kind="go">{t('send')}</Button>
      </p>
    </ActionForm>
  )
}

type CriterionProps = { criterion: Criterion; snapshot: Snapshot; locale: string }

function CriterionFields({ criterion, snapshot, locale }: CriterionProps) {
  const t = useTranslations('practice')
  const name = useTranslations('activity.field')
  return (
    <section className="sec stack-2" aria-labelledby={`of-${criterion}`}>
      <h3 id={`of-${criterion}`}>{name(criterion)}</h3>
      <Answer answer={snapshot.answers?.[criterion]} language={snapshot.language} locale={locale} />
      <FormRadios
        name={criterion}
        label={t(`criterion.${criterion}`)}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`check.${value}`) }))}
      />
      <FormTextArea small name={whyOf(criterion)} label={t('check.why')} rows={2} maxLength={LONGEST_REASON} />
    </section>
  )
}

/** What the practice says of itself under a criterion. */
export function Answer({ answer, language, locale }: { answer?: string; language: string; locale: string }) {
  const t = useTranslations('practice.check')
  if (!answer)
    return (
      <p>
        <Gap>{t('unanswered')}</Gap>
      </p>
    )
  return (
    <p className="lines" {...languageOf(language, locale)}>
      {answer}
    </p>
  )
}
