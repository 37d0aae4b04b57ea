import { useLocale, useTranslations } from 'next-intl'
import { OneTimeLink } from '@/components/account/one-time-link'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { AskedBody } from '@/lib/round/types'

/** The personal link of an outside contributor: give one, which ends the one before, or close it. */
export function LinkForm({ line, action }: { line: AskedBody; action: ActionFormProps['action'] }) {
  const t = useTranslations('round.link')
  const locale = useLocale()
  const { id, linkExpiresAt, revokedAt } = line
  const opens = linkExpiresAt !== null && revokedAt === null
  return (
    <ActionForm action={action} prefix="link" className="stack-2">
      <input type="hidden" name="request" value={id} />
      <p className="small soft">{opens ? t('opens', { until: dayInWords(linkExpiresAt, locale) }) : t('none')}</p>
      <OneTimeLink label={t('label')} hint={t('hint')} />
      <div className="row">
        <Button name="act" value="give">
          {t(opens ? 'renew' : 'give')}
        </Button>
        {opens && (
          <Button name="act" value="revoke" kind="stop">
            {t('revoke')}
          </Button>
        )}
      </div>
    </ActionForm>
  )
}
