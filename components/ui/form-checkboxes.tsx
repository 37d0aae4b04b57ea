'use client'

import { CheckboxGroup } from './checkbox-group'
import type { Choice } from './choice'
import { useField } from './form-context'
import type { FormFieldText } from './form-field'

export type FormCheckboxesProps = FormFieldText & { choices: readonly Choice[]; values?: readonly string[] }

/** Any number of choices, in the `ActionForm` around. */
export function FormCheckboxes({ name, values: stored, ...rest }: FormCheckboxesProps) {
  const { id, errors, values } = useField(name, stored)
  return <CheckboxGroup id={id} name={name} errors={errors} values={values} {...rest} />
}
