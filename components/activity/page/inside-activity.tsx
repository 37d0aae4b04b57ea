import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import type { ChangeLine, InsideView, Joining, RevisionLine } from '@/lib/activity/reading/types'
import { factsOfContent } from '@/lib/activity/rules/facts'
import type { Names } from '@/lib/activity/rules/naming'
import type { Marks } from '@/lib/comment/types'
import { isolated } from '@/lib/core/i18n/inline'
import { momentInWords } from '@/lib/core/i18n/moments'
import { ActivityTitle } from '../activity-title'
import { ActivityUnder } from '../activity-under'
import { ActivityHistory } from '../history/activity-history'
import { RevisionChanges } from '../history/revision-changes'
import { SubmittedNotice } from '../outcome'
import { ReleaseFacts } from '../release-facts'
import type { Said } from '../said'
import { ActivityBody } from './activity-body'
import { EndOfActivity } from './end-of-activity'
import { JoinSection } from './join-section'
import { LetStand } from './let-stand'
import type { RelatedProps } from './related'
import { UsedIn } from './used-in'
import { VerdictList } from './verdict-list'
import { WithdrawAgreement } from './withdraw-agreement'
import { WithdrawnNotice } from './withdrawn-notice'

export type InsideActivityProps = {
  activity: InsideView
  names: Names
  locale: string
  today: string
  shortNames: ReadonlyMap<string, string>
  verdicts: readonly Said[]
  revisions: readonly RevisionLine[]
  changes: readonly ChangeLine[]
  /** The page before it has just submitted it. */
  submitted: boolean
  /** Where it is used: filled by the page. */
  uses: ReactNode
  /** Files that support it: filled by the page. */
  files: ReactNode
  related: RelatedProps
  joining: Joining
  /** What else can be made of it, where it stands beyond review, lessons from similar work: filled by the page. */
  acts: ReactNode
  margin: ReactNode
  lessons: ReactNode
  /** What was said of it: filled by the page. */
  conversation: ReactNode
  /** Words that somebody has commented on, by field. */
  marks: Marks
}

/** An activity for those who see its working copy: what stands under each accomplishment, the text, the history. */
export function InsideActivity(props: InsideActivityProps) {
  const {
    activity,
    names,
    locale,
    today,
    shortNames,
    verdicts,
    revisions,
    changes,
    submitted,
    uses,
    files,
    related,
    joining,
    acts,
    margin,
    lessons,
    conversation,
    marks,
  } = props
  const t = useTranslations('activity')
  const { content, reference, releaseInForce } = activity
  const facts = factsOfContent(content, names, locale)
  return (
    <>
      <Masthead
        title={<ActivityTitle title={content.title} language={content.language} locale={locale} />}
        symbol={reference}
        over={[{ label: t('list.title'), href: '/activities' }, { label: t(`kind.${content.kind}`) }]}
        under={
          <>
            <ActivityUnder activity={activity} names={names} locale={locale} today={today} />
            {activity.abilities.edit && (
              <ButtonLink small className="mast__act" href={`/activities/${reference}/edit`}>
                {t('page.edit')}
              </ButtonLink>
            )}
            {activity.abilities.edit && <Link href={`/activities/new?from=${reference}`}>{t('page.copy')}</Link>}
            <Link href={`/activities/${reference}/preview`}>{t('page.preview')}</Link>
            {acts}
            {revisions.length > 0 && (
              <Link href={`/activities/${reference}/translations`}>{t('translations.link')}</Link>
            )}
          </>
        }
      />
      <WithdrawnNotice activity={activity} locale={locale} />
      {submitted && activity.submittedAt && <SubmittedNotice at={activity.submittedAt} locale={locale} />}
      {activity.unsubmitted && <Unsubmitted activity={activity} revision={revisions[0]?.number ?? 0} locale={locale} />}
      <div className="cols">
        <div>
          <section className="sec" aria-labelledby="verdicts">
            <h2 id="verdicts">{t(verdicts.length > 0 ? 'page.verdicts' : 'page.review_state')}</h2>
            <VerdictList states={activity.states} verdicts={verdicts} shortNames={shortNames} locale={locale} />
          </section>
          <ActivityBody
            facts={facts}
            locale={locale}
            related={related}
            sourceReference={activity.sourceReference}
            marks={marks}
          />
          {lessons}
          {files}
          <LetStand activity={activity} />
          <RevisionChanges revisions={revisions} locale={locale} />
        </div>
        <aside className="aside" aria-label={t('page.about')}>
          {conversation}
          <UsedIn>{uses}</UsedIn>
          {margin}
          <JoinSection joining={joining} reference={reference} locale={locale} />
          <ReleaseFacts
            sensitivity={content.sensitivity}
            inForce={releaseInForce}
            asked={content.release}
            locale={locale}
            today={today}
          />
          {activity.abilities.edit && <WithdrawAgreement reference={reference} />}
          <ActivityHistory
            revisions={revisions}
            changes={changes}
            reference={reference}
            logged={{ by: activity.createdBy, at: activity.createdAt }}
            locale={locale}
          />
          <EndOfActivity reference={reference} abilities={activity.abilities} />
        </aside>
      </div>
    </>
  )
}

type UnsubmittedProps = { activity: InsideView; revision: number; locale: string }

function Unsubmitted({ activity, revision, locale }: UnsubmittedProps) {
  const t = useTranslations('activity.page')
  const when = momentInWords(activity.updatedAt, locale)
  return (
    <Notice kind="wait" className="returned" title={t('unsubmitted_title')}>
      {t('unsubmitted_body', { by: isolated(activity.updatedBy), when, number: revision })}
    </Notice>
  )
}
