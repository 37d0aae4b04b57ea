import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FileField } from '@/components/ui/file-field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import type { InsideView } from '@/lib/activity/reading/types'
import { isolated } from '@/lib/core/i18n/inline'
import { ACCEPTED, MOST, REFUSALS } from '@/lib/evidence/constants'
import type { Details, Unfinished } from '@/lib/evidence/types'
import { useChoices } from './choices'
import { UploadForm } from './upload-form'

const SENTENCES = ['description_missing', 'too_open', 'not_cleared'] as const

type AddFileProps = {
  activity: InsideView
  refused: Details | null
  problem: unknown
  unfinished: readonly Unfinished[]
}

/** One file with what is said of it, sent as it is. What is wrong stands beside its field, and what was typed is there. */
export function AddFile({ activity, refused, problem, unfinished }: AddFileProps) {
  const t = useTranslations('evidence')
  const { statements, classes } = useChoices(activity)
  const [field, code] = typeof problem === 'string' ? problem.split('.') : []
  const refusal = REFUSALS.find((known) => known === code)
  const sentence = SENTENCES.find((known) => known === code)
  const wrong = (name: string) => (field === name && sentence ? [t(`problems.${sentence}`)] : [])
  return (
    <section className="sec" aria-labelledby="add-file">
      <h2 id="add-file">{t('add')}</h2>
      {unfinished.map(({ id, fileName, part }) => (
        <p key={id} className="small">
          {t('unfinished', { name: isolated(fileName), part })}
        </p>
      ))}
      <UploadForm
        address={`/activities/${activity.reference}/evidence`}
        words={{ sending: t('sending'), waiting: t('waiting') }}
      >
        {field === 'form' && <Notice kind="return">{t('not_taken')}</Notice>}
        <FileField
          label={t('file')}
          hint={t('file_hint')}
          accept={ACCEPTED}
          error={field === 'file' && refusal ? t(`refused.${refusal}`) : undefined}
        />
        <Field id="description" label={t('description')} hint={t('description_hint')} errors={wrong('description')}>
          <TextArea
            id="description"
            name="description"
            rows={2}
            maxLength={MOST.description}
            defaultValue={refused?.description}
            describedBy="description-hint"
            invalid={wrong('description').length > 0}
          />
        </Field>
        <Field id="supports" label={t('statement_label')}>
          <Select
            id="supports"
            name="supports"
            options={statements}
            defaultValue={refused?.accomplishmentId ?? refused?.supports ?? 'result'}
          />
        </Field>
        <Field id="sensitivity" label={t('sensitivity')} hint={t('sensitivity_hint')} errors={wrong('sensitivity')}>
          <Select
            id="sensitivity"
            name="sensitivity"
            options={classes}
            defaultValue={refused?.sensitivity ?? activity.content.sensitivity}
            describedBy="sensitivity-hint"
            invalid={wrong('sensitivity').length > 0}
          />
        </Field>
        <div className="row">
          <Button kind="go">{t('add_now')}</Button>
        </div>
      </UploadForm>
    </section>
  )
}
