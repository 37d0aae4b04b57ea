import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Masthead } from '@/components/ui/masthead'
import type { OutsideView } from '@/lib/activity/reading/types'
import { factsOfSnapshot } from '@/lib/activity/rules/facts'
import type { Names } from '@/lib/activity/rules/naming'
import { ActivityBody } from './activity-body'
import { ActivityStatus } from './activity-status'
import { ApprovedUnder } from './approved-under'
import { languageOf } from './language'

export type OutsideActivityProps = {
  activity: OutsideView
  names: Names
  locale: string
  shortNames: ReadonlyMap<string, string>
  uses?: ReactNode
}

/** An activity for those who read what was approved: the revision as it was frozen, and nothing newer. */
export function OutsideActivity({ activity, names, locale, shortNames, uses }: OutsideActivityProps) {
  const t = useTranslations('activity')
  const { snapshot, reference, revision, approvedUnder } = activity
  const facts = factsOfSnapshot(snapshot, names, locale)
  const { lang, dir } = languageOf(snapshot.language, locale)
  return (
    <>
      <Masthead
        title={snapshot.title}
        titleLang={lang}
        titleDir={dir}
        symbol={reference}
        over={[{ label: t('list.title'), href: '/activities' }, { label: t(`kind.${snapshot.kind}`) }]}
        under={
          <>
            <ActivityStatus status="approved" />
            <span>{facts.holders.join(', ')}</span>
            <span>{t('page.revision', { number: revision })}</span>
          </>
        }
      />
      <div className="cols">
        <div>
          <ActivityBody facts={facts} locale={locale} />
        </div>
        <aside className="aside" aria-label={t('page.about_outside')}>
          {uses}
          <ApprovedUnder accomplishments={facts.accomplishments} approved={approvedUnder} shortNames={shortNames} />
        </aside>
      </div>
    </>
  )
}
