'use client'

import { Fold, type FoldProps } from './fold'
import { useFormContext } from './form-context'

export type FormFoldProps = FoldProps & {
  /** The names of the fields inside. A name ending in `.` stands for all that begin with it. */
  fields: readonly string[]
}

/** A section of the `ActionForm` around: it opens, and counts, when the answer finds fault with a field inside. */
export function FormFold({ fields, state, open, ...rest }: FormFoldProps) {
  const { state: answer } = useFormContext()
  const isInside = (name: string) =>
    fields.some((field) => (field.endsWith('.') ? name.startsWith(field) : name === field))
  const errors = Object.keys(answer.errors ?? {}).filter(isInside).length
  return <Fold {...rest} open={open || errors > 0} state={errors > 0 ? { errors } : state} />
}
