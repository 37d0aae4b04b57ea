import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormTextArea } from '@/components/ui/form-text-area'
import { deleteDraftAction, withdrawAction } from '@/lib/activity/actions'
import type { ActivityAbilities } from '@/lib/activity/policy'
import { MoreFold } from './more-fold'

type EndProps = { reference: string; abilities: ActivityAbilities }

/** The way out of the product: a draft of one's own is deleted, everything else is withdrawn with a reason. */
export function EndOfActivity({ reference, abilities }: EndProps) {
  const t = useTranslations('activity.end')
  if (!abilities.remove && !abilities.withdraw) return null
  const act = abilities.remove ? 'delete' : 'withdraw'
  return (
    <ActionForm action={abilities.remove ? deleteDraftAction : withdrawAction} prefix="end" className="stack-2">
      <input type="hidden" name="reference" value={reference} />
      <MoreFold title={t(act)}>
        <p className="small soft">{t(`${act}_hint`)}</p>
        {act === 'withdraw' && <FormTextArea rows={2} name="reason" label={t('reason')} />}
        <Button small kind="stop">
          {t(`${act}_now`)}
        </Button>
      </MoreFold>
    </ActionForm>
  )
}
