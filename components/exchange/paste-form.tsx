import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormTextArea } from '@/components/ui/form-text-area'

/** A block copied from a spreadsheet, with the row of its headers: checked as a file is. */
export function PasteForm({ action }: { action: ActionFormProps['action'] }) {
  const t = useTranslations('exchange.paste')
  return (
    <ActionForm action={action} className="stack" prefix="paste">
      <FormTextArea name="pasted" label={t('title')} hint={t('hint')} rows={6} dir="auto" wrap="off" />
      <div className="row">
        <Button>{t('read')}</Button>
      </div>
    </ActionForm>
  )
}
