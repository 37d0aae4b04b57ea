import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Gap } from '@/components/ui/gap'
import { Link } from '@/components/ui/link'
import type { PersonView } from '@/lib/account/types'
import { dayInWords } from '@/lib/core/i18n/moments'
import { HeldPosition } from './held-position'
import type { PlaceChoices } from './position-fields'

/** People by name, with the positions that they hold and whether they can sign in. */
export function PeopleTable({ people, ...places }: { people: readonly PersonView[] } & PlaceChoices) {
  const t = useTranslations('people')
  return (
    <DataTable caption={t('title')} className="people">
      <thead>
        <tr>
          <th scope="col">{t('column.name')}</th>
          <th scope="col">{t('column.positions')}</th>
          <th scope="col">{t('column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} {...places} />
        ))}
      </tbody>
    </DataTable>
  )
}

function PersonRow({ person, ...places }: { person: PersonView } & PlaceChoices) {
  const t = useTranslations('people')
  const locale = useLocale()
  const { id, name, email, held, state, lastSeenAt } = person
  return (
    <tr>
      <th scope="row">
        <Link className="title" href={`/people/${id}`}>
          <bdi>{name}</bdi>
        </Link>
        <p className="meta">
          <bdi>{email}</bdi>
        </p>
      </th>
      <td>
        {held.length === 0 && <Gap>{t('no_position')}</Gap>}
        <ul className="stack-2">
          {held.map(({ tenureId, role, scope }) => (
            <li key={tenureId}>
              <HeldPosition role={role} scope={scope} {...places} />
            </li>
          ))}
        </ul>
      </td>
      <td>
        {t(`state.${state}`)}
        {lastSeenAt && <p className="meta">{t('person.seen', { when: dayInWords(lastSeenAt, locale) })}</p>}
      </td>
    </tr>
  )
}
