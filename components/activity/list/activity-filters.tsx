import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Field } from '@/components/ui/field'
import { type Option, Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { KINDS } from '@/lib/activity/constants'
import type { ActivityPage } from '@/lib/activity/reading/types'
import { setKeys } from '@/lib/activity/schema/filter'
import { useFilterOptions } from './filter-options'

/** The filters as a plain form: the address that it leads to is the list, and can be kept and sent. */
export function ActivityFilters({ list }: { list: ActivityPage }) {
  const t = useTranslations('activity')
  const options = useFilterOptions(list)
  const { filter } = list
  const count = setKeys(filter).length
  const [status = ''] = filter.statuses
  // Several statuses come from links only; the form keeps them as one choice.
  const together = filter.statuses.join(',')
  const statusOptions: Option[] =
    filter.statuses.length < 2
      ? options.status
      : [...options.status, { value: together, label: labelsOf(options.status, filter.statuses) }]
  return (
    <form className="filters" action="/activities" aria-label={t('list.filters')}>
      <details className="filters__box">
        <summary>
          {t('list.filters')} {count > 0 && <span className="n">{t('list.filters_set', { count })}</span>}
        </summary>
        <Field id="filter-q" label={t('list.words')}>
          <TextInput small id="filter-q" name="q" type="search" defaultValue={filter.q ?? ''} />
        </Field>
        <CheckboxGroup
          id="filter-kind"
          name="kind"
          label={t('field.kind')}
          values={filter.kinds}
          choices={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <Choice name="accomplishment" value={filter.accomplishment} options={options.accomplishment} />
        <Choice name="year" value={filter.year} options={options.year} />
        <Choice name="region" value={filter.region} options={options.region} />
        <Choice name="presence" value={filter.presenceId} options={options.presence} />
        <Choice name="presence_type" value={filter.presenceType} options={options.presence_type} />
        <Choice name="group" value={filter.group} options={options.group} />
        <Choice name="mandate_group" value={filter.mandateGroup} options={options.mandate_group} />
        <Choice name="theme" value={filter.theme} options={options.theme} />
        <Choice name="gender" value={filter.gender} options={options.gender} />
        {options.round.length > 0 && <Choice name="round" value={filter.roundId} options={options.round} />}
        <Choice name="status" value={together || status} options={statusOptions} />
        <Choice name="lacks" value={filter.lacks} options={options.lacks} />
        <div className="f">
          <Button block>{t('list.apply')}</Button>
        </div>
      </details>
    </form>
  )
}

type ChoiceName = keyof ReturnType<typeof useFilterOptions>
type ChoiceProps = { name: ChoiceName; value: string | number | null; options: Option[] }

function Choice({ name, value, options }: ChoiceProps) {
  const t = useTranslations('activity.list')
  const id = `filter-${name}`
  return (
    <Field id={id} label={t(name)}>
      <Select small id={id} name={name} defaultValue={String(value ?? '')} options={options} empty={t('any')} />
    </Field>
  )
}

/** Several values of one filter in words. */
export const labelsOf = (options: readonly Option[], values: readonly string[]): string =>
  values.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ')
