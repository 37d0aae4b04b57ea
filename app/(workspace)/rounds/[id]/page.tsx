import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Progress } from '@/components/round/progress'
import { RoundFacts } from '@/components/round/round-facts'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { listAddress } from '@/lib/activity/schema/filter'
import { dayInWords } from '@/lib/core/i18n/moments'
import { loadRound } from '@/lib/round/loaders'

type Props = PageProps<'/rounds/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadRound((await params).id)).round.title }
}

/** A round: what it asks, and what everybody asked stands at. */
export default async function RoundPage({ params }: Props) {
  const { id } = await params
  const [loaded, t] = await Promise.all([loadRound(id), getTranslations('round')])
  const { round, manage, ownId, locale } = loaded
  return (
    <>
      <Masthead
        title={round.title}
        over={[{ label: t('title'), href: '/rounds' }]}
        symbol={t('page.closes', { day: dayInWords(round.deadline, locale) })}
      />
      <div className="stack">
        <RoundFacts round={round} />
        <div className="row">
          {ownId && (
            <ButtonLink kind="go" href={`/rounds/${id}/${ownId}`}>
              {t('page.answer')}
            </ButtonLink>
          )}
          {manage && <ButtonLink href={`/rounds/${id}/edit`}>{t('page.edit')}</ButtonLink>}
          <Link href={listAddress({ roundId: id })}>{t('page.answers')}</Link>
        </div>
        <Progress loaded={loaded} />
      </div>
    </>
  )
}
