import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormRadios } from '@/components/ui/form-radios'
import { FormSelect } from '@/components/ui/form-select'
import { FormTextArea } from '@/components/ui/form-text-area'
import { Kbd } from '@/components/ui/kbd'
import { ACCOMPLISHMENT_IDS } from '@/lib/activity/schema/inputs'
import type { AccomplishmentId } from '@/lib/activity/types'
import { proposeAction } from '@/lib/review/proposal/actions'

type ProposalFormProps = { reference: string; accomplishment: AccomplishmentId; counted: readonly AccomplishmentId[] }

/** Proposes another accomplishment, with a reason that its officer reads. Folded: few activities need it. */
export function ProposalForm({ reference, accomplishment, counted }: ProposalFormProps) {
  const t = useTranslations('review.proposal')
  return (
    <ActionForm action={proposeAction} prefix="propose" className="judge__form judge__alt" label={t('title')}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="accomplishment" value={accomplishment} />
      <details>
        <summary aria-keyshortcuts="p">
          {t('title')}{' '}
          <span className="key" aria-hidden="true">
            <Kbd>P</Kbd>
          </span>
        </summary>
        <div className="stack">
          <FormSelect
            small
            name="proposed"
            label={t('which')}
            empty={t('choose')}
            options={ACCOMPLISHMENT_IDS.filter((id) => !counted.includes(id)).map((id) => ({ value: id, label: id }))}
          />
          <FormRadios
            name="way"
            label={t('way')}
            value="beside"
            choices={[
              { value: 'beside', label: t('beside', { accomplishment }) },
              { value: 'instead', label: t('instead', { accomplishment }) },
            ]}
          />
          <FormTextArea small name="why" label={t('why')} hint={t('why_hint')} rows={3} maxLength={4000} />
          <Button small>{t('send')}</Button>
        </div>
      </details>
    </ActionForm>
  )
}
