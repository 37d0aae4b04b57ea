import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AnswerSheet } from '@/components/round/answer-sheet'
import { LinkForm } from '@/components/round/link-form'
import { markOf } from '@/components/round/marks'
import { RoundFacts } from '@/components/round/round-facts'
import { TimeForm } from '@/components/round/time-form'
import { TimeNotice } from '@/components/round/time-notice'
import { ButtonLink } from '@/components/ui/button-link'
import { Masthead } from '@/components/ui/masthead'
import { StatusMark } from '@/components/ui/status-mark'
import { askForTime, giveTime, sayNil, switchLink } from '@/lib/round/actions'
import { loadAsked } from '@/lib/round/loaders'

type Props = PageProps<'/rounds/[id]/[request]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, request } = await params
  return { title: (await loadAsked(id, request)).line.title }
}

/** The answer sheet of one asked: for those who answer, and for the manager who decides on time and links. */
export default async function AskedPage({ params }: Props) {
  const { id, request } = await params
  const [{ round, line, answer, manage, shortNames }, t] = await Promise.all([
    loadAsked(id, request),
    getTranslations('round'),
  ])
  const hidden = { name: 'request', value: line.id } as const
  return (
    <>
      <Masthead
        title={line.title}
        over={[
          { label: t('title'), href: '/rounds' },
          { label: round.title, href: `/rounds/${id}` },
        ]}
        under={<StatusMark state={markOf(line.state)}>{t(`request.${line.state}`)}</StatusMark>}
      />
      <div className="stack">
        <RoundFacts round={round} />
        <TimeNotice line={line} deadline={round.deadline} />
        {answer && (
          <div className="row">
            <ButtonLink kind="go" href="/activities/new">
              {t('answer.log')}
            </ButtonLink>
          </div>
        )}
        <AnswerSheet
          requestId={line.id}
          presenceId={line.presenceId}
          cells={line.cells}
          shortNames={shortNames}
          sayNil={answer && line.open ? sayNil : null}
        />
        <div className="cols">
          {answer && !manage && (
            <section className="stack-2" aria-labelledby="ask-time">
              <h2 id="ask-time">{t('time.ask_title')}</h2>
              <TimeForm action={askForTime} hidden={hidden} kind="ask" />
            </section>
          )}
          {manage && (
            <section className="stack-2" aria-labelledby="give-time">
              <h2 id="give-time">{t('time.give_title')}</h2>
              <TimeForm
                action={giveTime}
                hidden={hidden}
                kind="give"
                until={line.timeAskedTo?.toISOString().slice(0, 10)}
              />
            </section>
          )}
          {manage && !line.presenceId && (
            <section className="stack-2" aria-labelledby="link">
              <h2 id="link">{t('link.title')}</h2>
              <LinkForm line={line} action={switchLink} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}
