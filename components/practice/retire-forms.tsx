import { useTranslations } from 'next-intl'
import { MoreFold } from '@/components/activity/page/more-fold'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormTextArea } from '@/components/ui/form-text-area'
import { Notice } from '@/components/ui/notice'
import { isolated } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'
import { reopenAction, retireAction } from '@/lib/practice/actions'
import { LONGEST_REASON } from '@/lib/practice/schema'
import type { Practice } from '@/lib/practice/types'

/** Says that a practice holds no more, and why. */
export function RetireForm({ reference }: { reference: string }) {
  const t = useTranslations('practice.retire')
  return (
    <ActionForm action={retireAction} prefix="retire" className="stack-2">
      <input type="hidden" name="reference" value={reference} />
      <MoreFold title={t('title')}>
        <p className="small soft">{t('hint')}</p>
        <FormTextArea small name="reason" label={t('reason')} rows={2} maxLength={LONGEST_REASON} />
        <Button small kind="stop">
          {t('send')}
        </Button>
      </MoreFold>
    </ActionForm>
  )
}

type RetiredProps = { retired: NonNullable<Practice['retired']>; reference: string; mayReopen: boolean; locale: string }

/** Why a practice was retired, and the way to take it up again. */
export function RetiredNotice({ retired, reference, mayReopen, locale }: RetiredProps) {
  const t = useTranslations('practice.retire')
  return (
    <Notice kind="return" className="returned" title={t('retired')}>
      <p className="lines" dir="auto">
        {retired.reason}
      </p>
      <p className="meta">{t('by', { by: isolated(retired.by), when: dayInWords(retired.at, locale) })}</p>
      {mayReopen && (
        <ActionForm action={reopenAction} prefix="reopen">
          <input type="hidden" name="reference" value={reference} />
          <Button small>{t('reopen')}</Button>
        </ActionForm>
      )}
    </Notice>
  )
}
