import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HandOverForm } from '@/components/account/absence-forms'
import { AccessForms } from '@/components/account/access-forms'
import { GivePositionForm } from '@/components/account/position-forms'
import { PositionList } from '@/components/account/position-list'
import { Masthead } from '@/components/ui/masthead'
import { loadPerson, loadSuccessors } from '@/lib/account/loaders'
import { loadAccomplishmentChoices } from '@/lib/framework/loaders'
import { loadPresenceChoices } from '@/lib/presence/loaders'

type Props = PageProps<'/people/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadPerson((await params).id))?.name }
}

/** One person: the positions that they hold and held, and their access. */
export default async function PersonPage({ params }: Props) {
  const person = await loadPerson((await params).id)
  if (!person) notFound()
  const [t, presences, accomplishments, successors] = await Promise.all([
    getTranslations('people'),
    loadPresenceChoices(),
    loadAccomplishmentChoices(),
    loadSuccessors(person.id),
  ])
  const places = { presences, accomplishments }
  return (
    <>
      <Masthead
        title={<bdi>{person.name}</bdi>}
        over={[{ label: t('person.back'), href: '/people' }]}
        symbol={t(`state.${person.state}`)}
        under={<bdi>{person.email}</bdi>}
      />
      <div className="cols">
        <div>
          <section className="sec" aria-labelledby="positions">
            <h2 id="positions">{t('person.positions')}</h2>
            {person.held.length === 0 && <p className="soft">{t('person.no_positions')}</p>}
            <PositionList held={person.held} {...places} />
          </section>
          {person.abilities.givePosition && (
            <section className="sec" aria-labelledby="give">
              <h2 id="give">{t('person.give_title')}</h2>
              <GivePositionForm personId={person.id} {...places} />
            </section>
          )}
          {person.held.length > 0 && successors.length > 0 && (
            <section className="sec" aria-labelledby="hand-over">
              <h2 id="hand-over">{t('hand_over.title')}</h2>
              <HandOverForm personId={person.id} colleagues={successors} />
            </section>
          )}
          {person.past.length > 0 && (
            <section className="sec" aria-labelledby="past">
              <h2 id="past">{t('person.past')}</h2>
              <PositionList held={person.past} {...places} />
            </section>
          )}
        </div>
        <div className="aside">
          <section aria-labelledby="access">
            <h2 id="access">{t('person.access')}</h2>
            <AccessForms personId={person.id} abilities={person.abilities} />
          </section>
        </div>
      </div>
    </>
  )
}
