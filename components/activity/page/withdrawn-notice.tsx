import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { reinstateAction } from '@/lib/activity/actions'
import type { InsideView } from '@/lib/activity/reading/types'
import { isolated } from '@/lib/core/i18n/inline'
import { momentInWords } from '@/lib/core/i18n/moments'

/** Why an activity no longer counts, and the way to take that back. */
export function WithdrawnNotice({ activity, locale }: { activity: InsideView; locale: string }) {
  const t = useTranslations('activity.end')
  const { withdrawn, abilities, reference } = activity
  if (!withdrawn) return null
  return (
    <Notice kind="return" className="returned" title={t('withdrawn')}>
      <p dir="auto">{withdrawn.reason}</p>
      <p>{t('withdrawn_by', { by: isolated(withdrawn.by), when: momentInWords(withdrawn.at, locale) })}</p>
      {abilities.reinstate && (
        <ActionForm action={reinstateAction} prefix="reinstate">
          <input type="hidden" name="reference" value={reference} />
          <Button small>{t('reinstate')}</Button>
        </ActionForm>
      )}
    </Notice>
  )
}
