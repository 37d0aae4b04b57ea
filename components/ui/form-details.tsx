'use client'

import type { ReactNode } from 'react'
import { useFormContext } from './form-context'

type FormDetailsProps = {
  summary: ReactNode
  /** The names of the fields inside. */
  fields: readonly string[]
  className?: string
  children: ReactNode
}

/** Fields of the `ActionForm` around that few need: they open when the answer finds fault with one of them. */
export function FormDetails({ summary, fields, className, children }: FormDetailsProps) {
  const { errors = {} } = useFormContext().state
  return (
    <details className={className} open={fields.some((field) => errors[field])}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
