'use client'

import type { ReactNode } from 'react'
import { describedBy, Field, type FieldText } from './field'
import { useField } from './form-context'
import { TextInput, type TextInputProps } from './text-input'

/** What every field of an `ActionForm` takes. Errors come from the form's answer. */
export type FormFieldText = Omit<FieldText, 'errors'> & {
  name: string
  /** Below the control: words left, a claim to check. */
  after?: ReactNode
  className?: string
}

export type FormFieldProps = FormFieldText & {
  /** What is stored. After an error, what was typed stands instead. */
  value?: string
} & Omit<TextInputProps, 'id' | 'name' | 'value' | 'defaultValue' | 'describedBy' | 'invalid'>

/** A field of one line in the `ActionForm` around. */
export function FormField({
  name,
  value: stored,
  label,
  hint,
  optional,
  missing,
  after,
  className,
  ...input
}: FormFieldProps) {
  const { id, errors, value } = useField(name, stored)
  const text = { label, hint, errors, optional, missing }
  return (
    <Field id={id} after={after} className={className} {...text}>
      <TextInput
        {...input}
        id={id}
        name={name}
        defaultValue={value}
        describedBy={describedBy(id, text)}
        invalid={errors.length > 0}
      />
    </Field>
  )
}
