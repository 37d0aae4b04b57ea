import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { DIMENSIONS } from '@/lib/activity/constants'
import { type ActivityFilter, CONDITION_OF, setKeys } from '@/lib/activity/schema/filter'
import type { MatrixBy } from '@/lib/insight/types'
import { nameOf } from '@/lib/presence/rules'
import type { Presence } from '@/lib/presence/types'
import { matrixAddress } from './matrix-address'
import type { RowNames } from './row-names'

type MatrixFiltersProps = {
  by: MatrixBy
  filter: ActivityFilter
  presences: readonly Presence[]
  names: RowNames
  locale: string
}

/** All but single groups, of which there are some fifty: those are rows. One that an address brings is kept. */
const OFFERED = DIMENSIONS.filter((name) => name !== 'group')

/** Narrows the matrix by what its rows are not: a plain form, so that its address can be sent. */
export function MatrixFilters({ by, filter, presences, names, locale }: MatrixFiltersProps) {
  const t = useTranslations('insight')
  const named = presences.map((presence) => ({ value: presence.id, label: nameOf(presence, locale).name }))
  const given = (name: MatrixBy) => [filter[CONDITION_OF[name]]].flat()[0]
  const coded = names.accomplishment.map(({ value, label }) => ({ value, label: `${value} ${label}` }))
  const fields = [
    ...OFFERED.filter((name) => name !== by).map((name) => ({
      ...{ name, label: t(`by.${name}`), value: given(name) },
      options: name === 'accomplishment' ? coded : names[name],
    })),
    {
      ...{ name: 'presence', label: t('filter.presence'), value: filter.presenceId },
      options: named.sort((a, b) => a.label.localeCompare(b.label, locale)),
    },
  ]
  return (
    <form className="mxfilter" action="/accomplishments" aria-label={t('filter.label')}>
      {by !== 'accomplishment' && <input type="hidden" name="by" value={by} />}
      {filter.group && <input type="hidden" name="group" value={filter.group} />}
      {fields.map(({ name, label, value, options }) => (
        <Field key={name} id={name} label={label}>
          <Select id={name} name={name} small empty={t('filter.any')} options={options} defaultValue={value ?? ''} />
        </Field>
      ))}
      <Button small>{t('filter.apply')}</Button>
      {setKeys(filter).length > 0 && <Link href={matrixAddress(by, {})}>{t('filter.clear')}</Link>}
    </form>
  )
}
