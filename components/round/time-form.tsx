import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'

type TimeFormProps = {
  action: ActionFormProps['action']
  /** What names the request: its id, or the secret of a link. */
  hidden: { name: 'request' | 'token'; value: string }
  kind: 'ask' | 'give'
  until?: string
}

/** More time, with a reason: asked for by the one asked, or given to them alone. */
export function TimeForm({ action, hidden, kind, until }: TimeFormProps) {
  const t = useTranslations('round.time')
  return (
    <ActionForm action={action} prefix={kind} className="stack-2" clearWhenDone>
      <input type="hidden" name={hidden.name} value={hidden.value} />
      <FormField name="until" type="date" label={t('until')} short value={until} />
      <FormField name="reason" label={t('reason')} />
      <div className="row">
        <Button>{t(kind)}</Button>
      </div>
    </ActionForm>
  )
}
