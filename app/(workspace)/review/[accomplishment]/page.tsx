import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FileList } from '@/components/evidence/file-list'
import { AllDone } from '@/components/review/all-done'
import { KeyBar } from '@/components/review/key-bar'
import { KeysSwitch } from '@/components/review/keys-switch'
import { QueuePane } from '@/components/review/queue-pane'
import { ReadingPane } from '@/components/review/reading-pane'
import { ReviewKeys } from '@/components/review/review-keys'
import { Said } from '@/components/review/said'
import { VerdictPane } from '@/components/review/verdict-pane'
import { loadComments } from '@/lib/comment/loaders'
import { marksIn } from '@/lib/comment/rules/anchor'
import { textsOfSnapshot } from '@/lib/comment/rules/texts'
import { inLocale } from '@/lib/core/labels'
import { loadFiles } from '@/lib/evidence/loaders'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import { type LoadedQueue, loadQueue } from '@/lib/review/queue/loaders'
import { type Neighbour, neighbours } from '@/lib/review/queue/rules'
import { asQuery, narrowing, queueAddress } from '@/lib/review/queue/schema'
import { loadRoundChoices } from '@/lib/round/loaders'

type Props = PageProps<'/review/[accomplishment]'>

async function load({ params, searchParams }: Props) {
  const [{ accomplishment }, query] = await Promise.all([params, searchParams])
  return loadQueue(accomplishment, asQuery(query))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { accomplishment }] = await Promise.all([getTranslations('review'), props.params])
  return { title: t('queue_title', { accomplishment }) }
}

/** The work of a reviewer under one accomplishment: queue, text, verdict. */
export default async function QueuePage(props: Props) {
  const loaded = await load(props)
  const { accomplishment, counts, page, part, totals, open, said, filter } = loaded
  const others = counts
    .filter((count) => count.waiting > 0 && count.accomplishment !== accomplishment)
    .sort((a, b) => Number(a.oldest?.submittedAt) - Number(b.oldest?.submittedAt))
  if (!open) {
    const returned = counts.find((count) => count.accomplishment === accomplishment)?.returned ?? 0
    const { short } = wordingFor(loaded, null)
    const elsewhere = narrowing(filter) > 0 ? queueAddress(accomplishment) : null
    return (
      <>
        <AllDone {...{ accomplishment, others, returned, short, said, elsewhere }} given={loaded.given} />
        <ReviewKeys given={said?.reference ?? null} current={null} />
      </>
    )
  }
  const { at, previous, next } = neighbours(page, open.activity.reference)
  const place = at >= 0 ? { at: page.before + at + 1, of: totals[part] } : null
  const href = (to: Neighbour) =>
    to && queueAddress(accomplishment, { filter: { ...filter, from: to.from }, activity: to.reference })
  const [files, comments, rounds, t] = await Promise.all([
    loadFiles(open.activity),
    loadComments(open.activity),
    loadRoundChoices(),
    getTranslations('review.keys'),
  ])
  const showChanges = open.compared !== null && loaded.changes !== 'off'
  // A difference shows what was and what is: nothing more is marked in it.
  const marked = (['summary', 'result'] as const).filter((part) => !showChanges || !open.changed.includes(part))
  const marks = marksIn(marked, comments.threads, textsOfSnapshot(open.latest.snapshot))
  const reading = { ...loaded, open, showChanges, marks }
  return (
    <div className="panes">
      <QueuePane
        {...{ ...loaded, others, rounds }}
        current={open.activity.reference}
        said={<Said said={said} place={place} />}
      />
      <ReadingPane
        {...reading}
        files={
          files.length > 0 && <FileList files={files} reference={open.activity.reference} locale={loaded.locale} />
        }
      />
      <VerdictPane {...reading} comments={comments} {...wordingFor(loaded, open.latest.snapshot.framework.code)} />
      <KeyBar
        place={place}
        next={href(next)}
        previous={href(previous)}
        canJudge={open.abilities.judge}
        hasChanges={open.compared !== null}
      >
        <KeysSwitch label={t('on')} />
      </KeyBar>
      <ReviewKeys given={said?.reference ?? null} current={open.activity.reference} />
    </div>
  )
}

/** The wording in the plan of a revision; without one, in the plan in which the period ends. */
function wordingFor(loaded: LoadedQueue, code: string | null) {
  const { accomplishments, accomplishment, frameworks, period, locale } = loaded
  const framework = frameworks.find(({ id }) => id === code) ?? frameworkFor(null, frameworks, period).framework
  const lasting = accomplishments.find(({ id }) => id === accomplishment)
  const wording = lasting ? wordingOf(lasting, framework.id, locale) : { short: accomplishment, text: '' }
  return { short: wording.short, wording, plan: inLocale(framework.name, locale) }
}
