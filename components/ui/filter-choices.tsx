import { Field } from './field'
import { type Option, Select } from './select'

type FilterChoicesProps<Name extends string> = {
  choices: readonly { name: Name; label: string; options: Option[] }[]
  /** What is chosen now; what is absent is any. */
  chosen: Partial<Readonly<Record<Name, string | null>>>
  /** The words for no choice. */
  empty: string
}

/** The selects of a filter that is a plain form: one for each thing that a list can be narrowed by. */
export function FilterChoices<Name extends string>({ choices, chosen, empty }: FilterChoicesProps<Name>) {
  return choices.map(({ name, label, options }) => (
    <Field key={name} id={`filter-${name}`} label={label}>
      <Select
        small
        id={`filter-${name}`}
        name={name}
        defaultValue={chosen[name] ?? ''}
        options={options}
        empty={empty}
      />
    </Field>
  ))
}
