import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { promoteAction } from '@/lib/practice/actions'

/** Makes the draft of a good practice out of this initiative, in one act. */
export function PromoteForm({ reference, submissionKey }: { reference: string; submissionKey: string }) {
  const t = useTranslations('practice')
  return (
    <ActionForm action={promoteAction} prefix="promote">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="key" value={submissionKey} />
      <LinkButton>{t('promote')}</LinkButton>
    </ActionForm>
  )
}
