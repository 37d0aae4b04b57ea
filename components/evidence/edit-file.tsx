import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import type { InsideView } from '@/lib/activity/reading/types'
import { describeAction, removeAction } from '@/lib/evidence/actions'
import type { EvidenceFile } from '@/lib/evidence/types'
import { useChoices } from './choices'

/** Changes what is said of a file, or removes it with a reason. */
export function EditFile({ file, activity }: { file: EvidenceFile; activity: InsideView }) {
  const t = useTranslations('evidence')
  const { statements, classes } = useChoices(activity)
  const which = (
    <>
      <input type="hidden" name="reference" value={activity.reference} />
      <input type="hidden" name="id" value={file.id} />
    </>
  )
  return (
    <details>
      <summary className="small">{t('change')}</summary>
      <ActionForm action={describeAction} prefix={`describe-${file.id}`} className="stack">
        {which}
        <FormField name="description" label={t('description')} value={file.description} />
        <FormSelect
          name="supports"
          label={t('statement_label')}
          options={statements}
          value={file.accomplishmentId ?? file.supports}
        />
        <FormSelect name="sensitivity" label={t('sensitivity')} options={classes} value={file.sensitivity} />
        <Button small>{t('save')}</Button>
      </ActionForm>
      <ActionForm action={removeAction} prefix={`remove-${file.id}`} className="stack">
        {which}
        <FormField name="reason" label={t('reason')} hint={t('reason_hint')} />
        <Button small kind="stop">
          {t('remove')}
        </Button>
      </ActionForm>
    </details>
  )
}
