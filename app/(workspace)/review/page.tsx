import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LongestWait } from '@/components/review/longest-wait'
import { QueueTable } from '@/components/review/queue-table'
import { UncoveredNotice } from '@/components/review/uncovered-notice'
import { ButtonLink } from '@/components/ui/button-link'
import { Masthead } from '@/components/ui/masthead'
import { shortNames } from '@/lib/framework/rules'
import { loadQueues, loadUncovered } from '@/lib/review/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') }
}

/** All queues: what waits longest first, then how many activities stand where under each accomplishment. */
export default async function ReviewPage() {
  const [{ counts, now, ...words }, gaps, t] = await Promise.all([
    loadQueues(),
    loadUncovered(),
    getTranslations('review'),
  ])
  const names = shortNames(words.accomplishments, words.frameworks, words.period, words.locale)
  return (
    <>
      <Masthead title={t('title')} over={[{ label: t('over') }]} />
      <UncoveredNotice gaps={gaps} />
      <LongestWait counts={counts} names={names} now={now} locale={words.locale} />
      <section className="sec top-sec" aria-labelledby="queues">
        <h2 id="queues">{t('queues')}</h2>
        <QueueTable counts={counts} names={names} now={now} />
      </section>
      <p className="row top-sec">
        <ButtonLink href="/review/absence">{t('absence')}</ButtonLink>
      </p>
    </>
  )
}
