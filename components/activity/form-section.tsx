'use client'

import type { ReactNode } from 'react'
import { Fold } from '@/components/ui/fold'
import { useFormContext } from '@/components/ui/form-context'

export type FormSectionProps = {
  number: number
  title: string
  /** The inputs in it: errors are counted by them. */
  names: readonly string[]
  /** How many answers submission still wants here; null where nothing has been saved yet. */
  missing: number | null
  children: ReactNode
}

/** A numbered section of the activity form, with how far it is. */
export function FormSection({ number, title, names, missing, children }: FormSectionProps) {
  const { state } = useFormContext()
  const errors = names.filter((name) => state.errors?.[name]?.length).length
  const progress = { errors, missing: missing ?? 0, complete: missing === 0 }
  return (
    <Fold number={number} title={title} state={progress} open>
      {children}
    </Fold>
  )
}
