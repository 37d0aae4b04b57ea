import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Masthead } from '@/components/ui/masthead'
import type { Joining, OutsideView } from '@/lib/activity/reading/types'
import { factsOfSnapshot } from '@/lib/activity/rules/facts'
import type { Names } from '@/lib/activity/rules/naming'
import { listInWords } from '@/lib/core/i18n/inline'
import { ActivityStatus } from '../activity-status'
import { ActivityTitle } from '../activity-title'
import { ActivityBody } from './activity-body'
import { ApprovedUnder } from './approved-under'
import { JoinSection } from './join-section'
import type { RelatedProps } from './related'
import { UsedIn } from './used-in'

export type OutsideActivityProps = {
  activity: OutsideView
  names: Names
  locale: string
  shortNames: ReadonlyMap<string, string>
  uses: ReactNode
  related: RelatedProps
  joining: Joining
  margin: ReactNode
  lessons: ReactNode
}

/** An activity for those who read what was approved: the revision as it was frozen, and nothing newer. */
export function OutsideActivity(props: OutsideActivityProps) {
  const { activity, names, locale, shortNames, uses, related, joining, margin, lessons } = props
  const t = useTranslations('activity')
  const { snapshot, reference, revision, approvedUnder } = activity
  const facts = factsOfSnapshot(snapshot, names, locale)
  return (
    <>
      <Masthead
        title={<ActivityTitle title={snapshot.title} language={snapshot.language} locale={locale} />}
        symbol={reference}
        over={[{ label: t('list.title'), href: '/activities' }, { label: t(`kind.${snapshot.kind}`) }]}
        under={
          <>
            <ActivityStatus status="approved" />
            <span>{listInWords(facts.holders, locale)}</span>
            <span>{t('page.revision', { number: revision })}</span>
          </>
        }
      />
      <div className="cols">
        <div>
          <ActivityBody facts={facts} locale={locale} related={related} />
          {lessons}
        </div>
        <aside className="aside" aria-label={t('page.about_outside')}>
          <UsedIn>{uses}</UsedIn>
          {margin}
          <JoinSection joining={joining} reference={reference} locale={locale} />
          <ApprovedUnder accomplishments={facts.accomplishments} approved={approvedUnder} shortNames={shortNames} />
        </aside>
      </div>
    </>
  )
}
