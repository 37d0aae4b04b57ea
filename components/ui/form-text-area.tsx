'use client'

import { describedBy, Field } from './field'
import { useField } from './form-context'
import type { FormFieldText } from './form-field'
import { TextArea, type TextAreaProps } from './text-area'

export type FormTextAreaProps = FormFieldText & { value?: string } & Omit<
    TextAreaProps,
    'id' | 'name' | 'value' | 'defaultValue' | 'describedBy' | 'invalid'
  >

/** A field of several lines in the `ActionForm` around. */
export function FormTextArea(props: FormTextAreaProps) {
  const { name, value: stored, label, hint, optional, missing, after, className, ...area } = props
  const { id, errors, value } = useField(name, stored)
  const text = { label, hint, errors, optional, missing }
  return (
    <Field id={id} after={after} className={className} {...text}>
      <TextArea
        {...area}
        id={id}
        name={name}
        defaultValue={value}
        describedBy={describedBy(id, text)}
        invalid={errors.length > 0}
      />
    </Field>
  )
}
