'use client'

import type { Choice } from './choice'
import { useField } from './form-context'
import type { FormFieldText } from './form-field'
import { RadioGroup } from './radio-group'

export type FormRadiosProps = FormFieldText & { choices: readonly Choice[]; value?: string }

/** One choice of a few, in the `ActionForm` around. */
export function FormRadios({ name, value: stored, ...rest }: FormRadiosProps) {
  const { id, errors, value } = useField(name, stored)
  return <RadioGroup id={id} name={name} errors={errors} value={value} {...rest} />
}
