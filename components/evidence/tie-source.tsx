import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormSelect } from '@/components/ui/form-select'
import type { InsideView } from '@/lib/activity/reading/types'
import { tieSourceAction } from '@/lib/evidence/actions'
import type { TiedSource } from '@/lib/evidence/types'
import { useChoices } from './choices'

type TieSourceProps = { one: TiedSource; at: number; activity: InsideView }

/** Says which statement a source supports. */
export function TieSource({ one: { source, tie }, at, activity }: TieSourceProps) {
  const t = useTranslations('evidence')
  const { statements } = useChoices(activity)
  return (
    <details>
      <summary className="small">{t('tie')}</summary>
      <ActionForm action={tieSourceAction} prefix={`tie-${at}`} className="stack">
        <input type="hidden" name="reference" value={activity.reference} />
        <input type="hidden" name="source" value={source} />
        <FormSelect
          name="tie"
          label={t('statement_label')}
          options={[{ value: '', label: t('no_statement') }, ...statements]}
          value={tie ? (tie.accomplishmentId ?? tie.supports) : ''}
        />
        <Button small>{t('save')}</Button>
      </ActionForm>
    </details>
  )
}
