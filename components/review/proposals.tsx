import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormTextArea } from '@/components/ui/form-text-area'
import { Notice } from '@/components/ui/notice'
import { dayInWords } from '@/lib/core/i18n/moments'
import { settleAction } from '@/lib/review/proposal/actions'
import type { OpenProposal } from '@/lib/review/proposal/queries'

type ProposalsProps = { proposals: OpenProposal[]; reference: string; maySettle: boolean; locale: string }

/** What reviewers propose an activity to count towards, and the answer of whoever may edit it. */
export function Proposals({ proposals, reference, maySettle, locale }: ProposalsProps) {
  const t = useTranslations('review.proposal')
  return proposals.map(({ id, accomplishment, replaces, reason, by, at }) => (
    <Notice
      key={id}
      kind="wait"
      className="returned"
      title={replaces ? t('asks_instead', { accomplishment, replaces }) : t('asks', { accomplishment })}
    >
      <p className="lines" dir="auto">
        {t('quoted', { reason })}
      </p>
      <p className="meta">{t('by_on', { name: by, day: dayInWords(at, locale) })}</p>
      {maySettle ? (
        <ActionForm action={settleAction} prefix={id} className="stack measure">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="proposal" value={id} />
          {!replaces && <FormTextArea small name="sentence" label={t('sentence', { accomplishment })} rows={2} />}
          <p className="row">
            <Button small name="answer" value="confirm">
              {t('confirm')}
            </Button>
            <Button small name="answer" value="decline">
              {t('decline')}
            </Button>
          </p>
        </ActionForm>
      ) : (
        <p>{t('waits')}</p>
      )}
    </Notice>
  ))
}
