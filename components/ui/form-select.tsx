'use client'

import { describedBy, Field } from './field'
import { useField } from './form-context'
import type { FormFieldText } from './form-field'
import { Select, type SelectProps } from './select'

export type FormSelectProps = FormFieldText & { value?: string } & Omit<
    SelectProps,
    'id' | 'name' | 'value' | 'defaultValue' | 'describedBy' | 'invalid' | 'multiple'
  >

/** A list to choose one from, in the `ActionForm` around. */
export function FormSelect(props: FormSelectProps) {
  const { name, value: stored, label, hint, optional, missing, after, className, ...select } = props
  const { id, errors, value } = useField(name, stored)
  const text = { label, hint, errors, optional, missing }
  return (
    <Field id={id} after={after} className={className} {...text}>
      <Select
        {...select}
        id={id}
        name={name}
        defaultValue={value}
        describedBy={describedBy(id, text)}
        invalid={errors.length > 0}
      />
    </Field>
  )
}
