import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { KINDS } from '@/lib/activity/constants'
import { type ActivityFilter, setKeys } from '@/lib/activity/schema/filter'
import { REGIONS } from '@/lib/presence/constants'
import { nameOf } from '@/lib/presence/rules'
import type { Presence } from '@/lib/presence/types'

type MatrixFiltersProps = { filter: ActivityFilter; presences: readonly Presence[]; locale: string }

/** Narrows the matrix by kind, region and presence: a plain form, so that its address can be sent. */
export function MatrixFilters({ filter, presences, locale }: MatrixFiltersProps) {
  const t = useTranslations('insight.filter')
  const kinds = useTranslations('activity.kind')
  const regions = useTranslations('presence.region')
  const named = presences.map((presence) => ({ value: presence.id, label: nameOf(presence, locale).name }))
  const fields = [
    {
      name: 'kind',
      value: filter.kinds[0],
      options: KINDS.map((kind) => ({ value: kind, label: kinds(kind) })),
    },
    {
      name: 'region',
      value: filter.region,
      options: REGIONS.map((region) => ({ value: region, label: regions(region) })),
    },
    {
      name: 'presence',
      value: filter.presenceId,
      options: named.sort((a, b) => a.label.localeCompare(b.label, locale)),
    },
  ] as const
  return (
    <form className="mxfilter" action="/accomplishments" aria-label={t('label')}>
      {fields.map(({ name, value, options }) => (
        <Field key={name} id={name} label={t(name)}>
          <Select id={name} name={name} small empty={t('any')} options={options} defaultValue={value ?? ''} />
        </Field>
      ))}
      <Button small>{t('apply')}</Button>
      {setKeys(filter).length > 0 && <Link href="/accomplishments">{t('clear')}</Link>}
    </form>
  )
}
