import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Lessons } from '@/components/activity/lessons'
import { InsideActivity } from '@/components/activity/page/inside-activity'
import { JoinNotice } from '@/components/activity/page/join-notice'
import { OutsideActivity } from '@/components/activity/page/outside-activity'
import { ThemesSection } from '@/components/activity/page/themes-section'
import { ConversationSection } from '@/components/comment/conversation-section'
import { FilesSection } from '@/components/evidence/files-section'
import { PracticeSection } from '@/components/practice/practice-section'
import { PromoteForm } from '@/components/practice/promote-form'
import { UseList } from '@/components/report/use-list'
import { Proposals } from '@/components/review/proposals'
import { loadLessons, loadThemes } from '@/lib/activity/bearing/loaders'
import { ANSWER_FIELDS } from '@/lib/activity/constants'
import { loadActivity, loadHistory, loadJoining, loadRelated } from '@/lib/activity/loaders'
import type { ActivityView } from '@/lib/activity/reading/types'
import { loadComments } from '@/lib/comment/loaders'
import { marksIn } from '@/lib/comment/rules/anchor'
import { textsOfContent } from '@/lib/comment/rules/texts'
import { today } from '@/lib/core/clock'
import { loadFiles } from '@/lib/evidence/loaders'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import { loadPracticeOf, mayPromote } from '@/lib/practice/loaders'
import { loadUses } from '@/lib/report/loaders/uses'
import { loadProposals, loadVerdicts } from '@/lib/review/loaders'

type Props = PageProps<'/activities/[reference]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await loadActivity((await params).reference)
  const title = view.view === 'inside' ? view.content.title : view.snapshot.title
  return { title: [view.reference, title].filter(Boolean).join(' ') }
}

/** One activity: the working copy for those who hold, review or administer it; what was approved for all others. */
export default async function ActivityPage({ params, searchParams }: Props) {
  const [{ reference }, { submitted, join }] = await Promise.all([params, searchParams])
  const { actor, view, names, locale, ...words } = await loadActivity(reference)
  const shortNames = shortNamesOf(view.view === 'inside' ? view.content.start : view.snapshot.start, words, locale)
  if (view.view === 'outside') {
    const [{ uses, mayOpen }, related, joining, beside] = await Promise.all([
      loadUses(view.id),
      loadRelated(view),
      loadJoining(view),
      besideOf(view, locale),
    ])
    // Why a report left it out is between those who wrote both.
    const printed = uses.filter(({ leftOutBecause }) => leftOutBecause === null)
    const list = <UseList uses={printed} mayOpen={mayOpen} />
    return (
      <>
        <JoinNotice outcome={join} />
        <OutsideActivity
          activity={view}
          names={names}
          locale={locale}
          shortNames={shortNames}
          uses={list}
          related={related}
          joining={joining}
          {...beside}
        />
      </>
    )
  }
  const [history, verdicts, comments, proposals, uses, related, joining, files, beside, promotes] = await Promise.all([
    loadHistory(view),
    loadVerdicts(view),
    loadComments(view),
    loadProposals(view),
    loadUses(view.id),
    loadRelated(view),
    loadJoining(view),
    loadFiles(view),
    besideOf(view, locale),
    mayPromote(view),
  ])
  const texts = textsOfContent(view.content)
  const marks = marksIn(['summary', 'result', ...ANSWER_FIELDS], comments.threads, texts)
  return (
    <>
      <JoinNotice outcome={join} />
      <Proposals {...{ proposals, reference, locale }} maySettle={view.abilities.edit} />
      <InsideActivity
        activity={view}
        names={names}
        locale={locale}
        today={today()}
        shortNames={shortNames}
        verdicts={verdicts}
        conversation={
          <ConversationSection
            {...{ comments, verdicts, texts, marks, locale }}
            kind={view.content.kind}
            actorId={actor.id}
          />
        }
        marks={marks}
        submitted={Boolean(submitted)}
        uses={<UseList {...uses} />}
        files={<FilesSection files={files} reference={reference} mayAdd={view.abilities.edit} locale={locale} />}
        related={related}
        joining={joining}
        acts={promotes && <PromoteForm reference={reference} submissionKey={randomUUID()} />}
        {...beside}
        {...history}
      />
    </>
  )
}

/** What stands beside the text: where it stands as a practice, its themes, and lessons from similar work. */
async function besideOf(view: ActivityView, locale: string) {
  const [practice, themes, lessons] = await Promise.all([loadPracticeOf(view), loadThemes(view), loadLessons(view)])
  const { reference } = view
  const mayEdit = view.view === 'inside' && view.abilities.edit
  return {
    margin: (
      <>
        {practice && <PracticeSection practice={practice} reference={reference} locale={locale} />}
        <ThemesSection reference={reference} {...themes} mayEdit={mayEdit} locale={locale} />
      </>
    ),
    lessons: <Lessons lessons={lessons} locale={locale} />,
  }
}

type Words = Pick<Awaited<ReturnType<typeof loadActivity>>, 'accomplishments' | 'frameworks' | 'period'>

/** What each accomplishment is called in the plan that was in force when the activity began. */
function shortNamesOf(
  start: { date: string } | null,
  { accomplishments, frameworks, period }: Words,
  locale: string,
): ReadonlyMap<string, string> {
  const { framework } = frameworkFor(start ? Number(start.date.slice(0, 4)) : null, frameworks, period)
  return new Map(accomplishments.map((one) => [one.id as string, wordingOf(one, framework.id, locale).short]))
}
