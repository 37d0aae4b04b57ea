import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { Gap } from '@/components/ui/gap'
import type { AccomplishmentState } from '@/lib/activity/reading/types'
import type { Standing } from '@/lib/activity/types'
import { isolated } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'
import { ActivityStatus } from '../activity-status'
import { badgeKind } from '../badge-kind'
import type { Said } from '../said'

export type VerdictListProps = {
  states: readonly AccomplishmentState[]
  /** Latest first. */
  verdicts: readonly Said[]
  /** The short name of each accomplishment in the plan of the activity. */
  shortNames: ReadonlyMap<string, string>
  locale: string
}

/** What stands under each accomplishment, main one first: its standing, and what reviewers said and when. */
export function VerdictList({ states, verdicts, shortNames, locale }: VerdictListProps) {
  const t = useTranslations('activity.page')
  const ordered = [...states].sort((a, b) => Number(b.main) - Number(a.main))
  if (ordered.length === 0) {
    return (
      <p className="small body">
        <Gap>{t('none_chosen')}</Gap>
      </p>
    )
  }
  return (
    <ul className="verdicts">
      {ordered.map((state) => (
        <li key={state.id}>
          <div>
            <AccomplishmentBadge code={state.id} kind={badgeKind(state.main, state.proposedById !== null)} />
          </div>
          <div>
            <p className="verdicts__t">
              <b>{shortNames.get(state.id)}</b> <ActivityStatus status={state.standing} />
            </p>
            {state.changedSince && <p className="small soft">{t('changed_since')}</p>}
            {!state.main && <Contribution sentence={state.sentence} />}
            <Spoken
              verdicts={verdicts.filter(({ accomplishment }) => accomplishment === state.id)}
              standing={state.standing}
              locale={locale}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Contribution({ sentence }: { sentence: string | null }) {
  const t = useTranslations('activity.page')
  return <p className="small">{sentence ? <bdi>{sentence}</bdi> : <Gap>{t('no_sentence')}</Gap>}</p>
}

type SpokenProps = { verdicts: readonly Said[]; standing: Standing; locale: string }

/**
 * The latest verdict; the earlier ones stand with their reasons in the conversation. What it decided is said where the
 * standing beside it no longer does.
 */
function Spoken({ verdicts, standing, locale }: SpokenProps) {
  const t = useTranslations('activity.page')
  const said = useTranslations('comment')
  const [latest, ...earlier] = verdicts
  if (!latest) return <p className="meta">{t('no_verdict')}</p>
  return (
    <>
      <Verdict verdict={latest} locale={locale} named={latest.outcome !== standing} />
      {earlier.length > 0 && (
        <p className="small">
          <a href={`#verdict-${earlier[0]?.id}`}>{said('earlier_verdicts', { count: earlier.length })}</a>
        </p>
      )}
    </>
  )
}

function Verdict({ verdict, locale, named }: { verdict: Said; locale: string; named: boolean }) {
  const t = useTranslations('activity')
  const { outcome, reason, by, at, revision } = verdict
  return (
    <>
      {reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      <p className="meta">
        {named && <>{t(`status.${outcome}`)} · </>}
        {t('page.verdict_line', { by: isolated(by), when: dayInWords(at, locale), number: revision })}
      </p>
    </>
  )
}
