import { useTranslations } from 'next-intl'
import { ActivityCommentForm, conversingOf } from '@/components/comment/activity-conversation'
import { Conversation } from '@/components/comment/conversation'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { Kbd } from '@/components/ui/kbd'
import { Notice } from '@/components/ui/notice'
import type { LoadedComments } from '@/lib/comment/loaders'
import { textsOfSnapshot } from '@/lib/comment/rules/texts'
import type { Wording } from '@/lib/framework/types'
import { queueParams } from '@/lib/review/queue/schema'
import { ProposalForm } from './proposal-form'
import { Proposals } from './proposals'
import type { Reading } from './reading'
import { VerdictForm } from './verdict-form'

export type VerdictPaneProps = Reading & {
  comments: LoadedComments
  actorId: string
  /** What the accomplishment says in the plan that the revision counts in, and that plan's name. */
  wording: Pick<Wording, 'text'>
  plan: string
}

/** What was said before, what the accomplishment says, the verdict, and a remark without one. */
export function VerdictPane({ actorId, wording, plan, comments, ...reading }: VerdictPaneProps) {
  const t = useTranslations('review.verdict')
  const talk = useTranslations('comment')
  const forms = conversingOf(comments)
  const { open, accomplishment } = reading
  const proposing = { reference: open.activity.reference }
  return (
    <aside className="judge" aria-label={t('label')}>
      {open.verdicts.length + comments.threads.length > 0 && (
        <section aria-labelledby="conversation">
          <h2 id="conversation">{talk('title')}</h2>
          <Conversation
            threads={comments.threads}
            verdicts={open.verdicts}
            texts={textsOfSnapshot(open.latest.snapshot)}
            actorId={actorId}
            locale={reading.locale}
            forms={forms}
            marks={reading.marks}
          />
        </section>
      )}
      <section aria-labelledby="yours">
        <h2 id="yours">{t.rich('yours', { accomplishment, n: (text) => <span className="n">{text}</span> })}</h2>
        <p className="judge__w">
          {wording.text} <span className="meta">{plan}</span>
        </p>
        {open.state.proposedById !== null && (
          <p className="judge__w">
            <AccomplishmentBadge code={accomplishment} kind="proposed" /> {t('proposed')}
          </p>
        )}
        <Verdict {...reading} />
        <Proposals {...proposing} proposals={open.proposals} maySettle={false} locale={reading.locale} />
        {(open.abilities.judge || open.state.standing === 'approved') && (
          <ProposalForm
            {...proposing}
            accomplishment={accomplishment}
            counted={open.activity.states.map(({ id }) => id)}
          />
        )}
      </section>
      {forms && (
        <section aria-labelledby="new-comment">
          <h2 id="new-comment">
            {talk('form')}{' '}
            <span className="key" aria-hidden="true">
              <Kbd>C</Kbd>
            </span>
          </h2>
          <ActivityCommentForm key={proposing.reference} forms={forms} kind={open.latest.snapshot.kind} />
        </section>
      )}
    </aside>
  )
}

/** The form; or the reason why there is none. */
function Verdict({ open, accomplishment, filter }: Reading) {
  const t = useTranslations('review.verdict')
  if (open.abilities.judge)
    return (
      <>
        {open.state.standing === 'approved' && <p className="judge__w">{t('confirm_again')}</p>}
        <VerdictForm
          key={open.activity.reference}
          reference={open.activity.reference}
          accomplishment={accomplishment}
          revision={open.latest.number}
          view={new URLSearchParams(queueParams(filter)).toString()}
          confirms={open.state.standing === 'approved'}
        />
      </>
    )
  if (!open.open) return <Notice>{t(`stands.${open.state.standing}`)}</Notice>
  if (!open.abilities.own) return <Notice>{t('out_of_reach')}</Notice>
  return (
    <Notice kind="return" title={t('own_title')}>
      {open.judges.length > 0 ? t('own_others', { names: open.judges.join('; ') }) : t('own_nobody')}
    </Notice>
  )
}
