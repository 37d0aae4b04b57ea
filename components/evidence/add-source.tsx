import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormRadios } from '@/components/ui/form-radios'
import { FormSelect } from '@/components/ui/form-select'
import type { InsideView } from '@/lib/activity/reading/types'
import { addSourceAction } from '@/lib/evidence/actions'
import { SOURCE_KINDS } from '@/lib/evidence/constants'
import { useChoices } from './choices'

/** A document symbol with its paragraph, a web address, or a document by its name. */
export function AddSource({ activity }: { activity: InsideView }) {
  const t = useTranslations('evidence')
  const { statements } = useChoices(activity)
  return (
    <ActionForm action={addSourceAction} prefix="source" className="stack">
      <input type="hidden" name="reference" value={activity.reference} />
      <FormRadios
        name="kind"
        label={t('kind_label')}
        value="symbol"
        choices={SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <FormField name="source" label={t('source')} hint={t('source_hint')} />
      <FormField name="paragraph" label={t('paragraph')} hint={t('paragraph_hint')} optional />
      <FormSelect
        name="tie"
        label={t('statement_label')}
        options={[{ value: '', label: t('no_statement') }, ...statements]}
        optional
      />
      <div className="row">
        <Button>{t('add_source')}</Button>
      </div>
    </ActionForm>
  )
}
