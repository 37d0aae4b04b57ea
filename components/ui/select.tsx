import type { ComponentProps } from 'react'
import { type ControlLook, controlAttributes } from './control'

export type Option = { value: string; label: string; lang?: string; dir?: 'ltr' | 'rtl' }
export type OptionGroup = { label: string; options: Option[] }

export type SelectProps = Omit<ComponentProps<'select'>, 'id' | 'children'> &
  ControlLook & {
    options: readonly (Option | OptionGroup)[]
    /** The words of the empty choice ("Any"). None: there is no empty choice. */
    empty?: string
  }

/** The browser's own list: it works without script, with every keyboard and on every telephone. */
export function Select({ id, describedBy, invalid, small, options, empty, ...rest }: SelectProps) {
  return (
    <select {...rest} {...controlAttributes({ id, describedBy, invalid, small })}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) =>
        'options' in option ? (
          <optgroup key={option.label} label={option.label}>
            {option.options.map(renderOption)}
          </optgroup>
        ) : (
          renderOption(option)
        ),
      )}
    </select>
  )
}

/** What an option does not state is not sent as undefined: a list has a hundred of them. */
const renderOption = ({ value, label, ...language }: Option) => (
  <option key={value} value={value} {...language}>
    {label}
  </option>
)
