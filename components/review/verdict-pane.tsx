import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { Notice } from '@/components/ui/notice'
import type { Wording } from '@/lib/framework/types'
import { queueParams } from '@/lib/review/queue/schema'
import { ProposalForm } from './proposal-form'
import { Proposals } from './proposals'
import type { Reading } from './reading'
import { VerdictForm } from './verdict-form'
import { VerdictTrail } from './verdict-trail'

export type VerdictPaneProps = Reading & {
  actorId: string
  /** What the accomplishment says in the plan that the revision counts in, and that plan's name. */
  wording: Pick<Wording, 'text'>
  plan: string
}

/** What was said before, what the accomplishment says, and the verdict. */
export function VerdictPane({ actorId, wording, plan, ...reading }: VerdictPaneProps) {
  const t = useTranslations('review.verdict')
  const { open, accomplishment } = reading
  const proposing = { reference: open.activity.reference }
  return (
    <aside className="judge" aria-label={t('label')}>
      {open.verdicts.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier">{t('earlier')}</h2>
          <VerdictTrail verdicts={open.verdicts} actorId={actorId} locale={reading.locale} />
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
