import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { withdrawAgreementAction } from '@/lib/activity/actions'
import { MoreFold } from './more-fold'

const OFFERED = ['public_report', 'un_wide', 'internal'] as const

/** Somebody concerned no longer agrees: said here, it holds everywhere at once. */
export function WithdrawAgreement({ reference }: { reference: string }) {
  const t = useTranslations('activity')
  return (
    <ActionForm action={withdrawAgreementAction} prefix="agreement" className="stack-2">
      <input type="hidden" name="reference" value={reference} />
      <MoreFold title={t('agreement.title')}>
        <p className="small soft">{t('agreement.hint')}</p>
        <FormSelect
          name="purpose"
          label={t('agreement.purpose')}
          options={OFFERED.map((purpose) => ({ value: purpose, label: t(`agreement.${purpose}`) }))}
        />
        <FormField name="by" label={t('agreement.by')} />
        <Button small kind="stop">
          {t('agreement.now')}
        </Button>
      </MoreFold>
    </ActionForm>
  )
}
