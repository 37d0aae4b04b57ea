import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormSelect } from '@/components/ui/form-select'
import { answerJoinAction, joinAction } from '@/lib/activity/actions'
import type { Joining } from '@/lib/activity/reading/types'
import { isolated, listInWords } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'

export type JoinProps = { joining: Joining; reference: string; locale: string }

/** Who else was in it: presences that ask to hold it too, and the way to ask. */
export function JoinSection({ joining, reference, locale }: JoinProps) {
  const t = useTranslations('activity.join')
  const { choices, asked, requests, atOnce } = joining
  if (choices.length + asked.length + requests.length === 0) return null
  return (
    <section aria-labelledby="join">
      <h2 id="join">{t('title')}</h2>
      <div className="stack small">
        {requests.map((request) => (
          <ActionForm key={request.id} action={answerJoinAction} prefix={request.id} className="stack-2">
            <input type="hidden" name="reference" value={reference} />
            <input type="hidden" name="request" value={request.id} />
            <p>
              {t('request', {
                presence: isolated(request.presence),
                by: isolated(request.by),
                when: dayInWords(request.at, locale),
              })}
            </p>
            <p className="soft">{t('accept_hint')}</p>
            <div className="row">
              <Button small name="answer" value="accept">
                {t('accept')}
              </Button>
              <Button small name="answer" value="decline">
                {t('decline')}
              </Button>
            </div>
          </ActionForm>
        ))}
        {asked.length > 0 && <p>{t('asked', { presences: listInWords(asked, locale) })}</p>}
        {choices.length > 0 && <JoinForm choices={choices} reference={reference} atOnce={atOnce} />}
      </div>
    </section>
  )
}

function JoinForm({ choices, reference, atOnce }: Pick<Joining, 'choices' | 'atOnce'> & { reference: string }) {
  const t = useTranslations('activity.join')
  const [only] = choices
  return (
    <ActionForm action={joinAction} prefix="join" className="stack-2">
      <input type="hidden" name="reference" value={reference} />
      <p className="soft">{t(atOnce ? 'hint_at_once' : 'hint_ask')}</p>
      {choices.length === 1 && only ? (
        <input type="hidden" name="presence" value={only.id} />
      ) : (
        <FormSelect
          name="presence"
          label={t('presence')}
          options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button small>{t(atOnce ? 'join' : 'ask')}</Button>
    </ActionForm>
  )
}
