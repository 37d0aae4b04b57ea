import { useLocale, useTranslations } from 'next-intl'
import { LanguageList } from '@/components/layout/language-list'
import type { FormPost } from '@/components/layout/preferences'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Masthead } from '@/components/ui/masthead'
import { StatusMark } from '@/components/ui/status-mark'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { LoadedContribution } from '@/lib/round/loaders'
import { closesAt } from '@/lib/round/rules/request-state'
import { cellMarkOf } from './marks'
import { OutsideForm } from './outside-form'
import { RoundFacts } from './round-facts'
import { TimeForm } from './time-form'

type Action = ActionFormProps['action']

type ContributionPageProps = LoadedContribution & {
  token: string
  formKey: string
  actions: { send: Action; nil: Action; time: Action }
  setLocale: FormPost
}

/** What an outside contributor sees: what is asked, what they have sent as numbers, and three ways to answer. */
export function ContributionPage({
  round,
  line,
  shortNames,
  name,
  token,
  formKey,
  actions,
  setLocale,
}: ContributionPageProps) {
  const t = useTranslations('round')
  const locale = useLocale()
  const closes = dayInWords(closesAt(round.deadline, line), locale)
  return (
    <div className="measure stack outside">
      <Masthead title={round.title} over={[{ label: t('outside.title') }, { label: <bdi>{name}</bdi> }]} />
      <LanguageList action={setLocale} />
      <RoundFacts round={round} />
      <p>{line.open ? t('time.open_until', { day: closes }) : t('time.closed_on', { day: closes })}</p>
      <OutsideAnswers {...{ round, line, shortNames, token }} action={actions.nil} />
      {line.open && (
        <section className="stack-2" aria-labelledby="send">
          <h2 id="send">{t('outside.send_title')}</h2>
          <OutsideForm {...{ round, shortNames, token, formKey }} action={actions.send} />
        </section>
      )}
      <section className="stack-2" aria-labelledby="time">
        <h2 id="time">{t('time.ask_title')}</h2>
        <TimeForm action={actions.time} hidden={{ name: 'token', value: token }} kind="ask" />
      </section>
    </div>
  )
}

type OutsideAnswersProps = Pick<ContributionPageProps, 'round' | 'line' | 'shortNames' | 'token'> & { action: Action }

/** Each accomplishment with what was sent for it, as a number: the texts are not shown to whoever holds the link. */
function OutsideAnswers({ round, line, shortNames, token, action }: OutsideAnswersProps) {
  const t = useTranslations('round')
  return (
    <ul className="answers">
      {round.accomplishments.map((id) => {
        const cells = line.cells.filter(({ accomplishment }) => accomplishment === id)
        const sent = cells.reduce((sum, cell) => sum + cell.activities, 0)
        const state = cells.every((cell) => cell.state === 'nil') ? 'nil' : 'silent'
        return (
          <li key={id}>
            <span>
              {id} {shortNames[id]}
            </span>
            {sent > 0 ? (
              <StatusMark state="wait">{t('outside.sent', { count: sent })}</StatusMark>
            ) : (
              <StatusMark state={cellMarkOf(state)}>{t(`cell.${state}`)}</StatusMark>
            )}
            {line.open && sent === 0 && state === 'silent' && (
              <ActionForm action={action} prefix={`nil-${id}`} label={t('answer.nil_for', { name: id })}>
                <input type="hidden" name="token" value={token} />
                <input type="hidden" name="accomplishment" value={id} />
                <Button small aria-label={t('answer.nil_for', { name: id })}>
                  {t('answer.nil')}
                </Button>
              </ActionForm>
            )}
          </li>
        )
      })}
    </ul>
  )
}
