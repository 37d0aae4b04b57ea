import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormDetails } from '@/components/ui/form-details'
import { FormTextArea } from '@/components/ui/form-text-area'
import { LONGEST_COMMENT } from '@/lib/comment/constants'
import type { Thread } from '@/lib/comment/types'
import type { Conversing } from './conversing'
import { HiddenFields } from './hidden-fields'
import { MentionSelect } from './mention-select'

type ThreadFormsProps = { thread: Thread; forms: Conversing }

/** Answering a comment, and settling it. A settled one is opened again before it is answered. */
export function ThreadForms({ thread, forms }: ThreadFormsProps) {
  return (
    <div className="talk__acts">
      {!thread.resolved && forms.write && <ReplyForm thread={thread} forms={forms} write={forms.write} />}
      {thread.abilities.resolve && <SettleForm thread={thread} forms={forms} />}
    </div>
  )
}

function ReplyForm({ thread: { id }, forms, write }: ThreadFormsProps & { write: ActionFormProps['action'] }) {
  const t = useTranslations('comment')
  const { about, readers, submissionKey } = forms
  return (
    <ActionForm action={write} prefix={`reply-${id}`} className="judge__form" label={t('reply')} clearWhenDone>
      <HiddenFields values={{ ...about, thread: id, key: submissionKey }} />
      <FormDetails className="judge__alt" summary={t('reply')} fields={['text', 'mention']}>
        <div className="stack">
          <FormTextArea small name="text" label={t('reply_text')} rows={2} maxLength={LONGEST_COMMENT} />
          <MentionSelect readers={readers} />
          <Button small>{t('send_reply')}</Button>
        </div>
      </FormDetails>
    </ActionForm>
  )
}

function SettleForm({ thread: { id, resolved }, forms: { settle, about } }: ThreadFormsProps) {
  const t = useTranslations('comment')
  const act = resolved ? 'reopen' : 'resolve'
  return (
    <ActionForm action={settle} prefix={`settle-${id}`} label={t(act)}>
      <HiddenFields values={{ ...about, thread: id }} />
      <Button small name="act" value={act}>
        {t(act)}
      </Button>
    </ActionForm>
  )
}
