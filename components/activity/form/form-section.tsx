'use client'

import { type ReactNode, useState } from 'react'
import { Fold } from '@/components/ui/fold'
import { useFormContext } from '@/components/ui/form-context'
import type { MissingField } from '@/lib/activity/rules/completeness'
import { useLook } from './look'

export type FormSectionProps = {
  number: number
  title: string
  /** The inputs in it: errors are counted by them. */
  names: readonly string[]
  /** What submission wants here. */
  wanted: readonly MissingField[]
  /** Nothing has been saved yet: an empty form is not told what it lacks. */
  isNew: boolean
  /** What is in it, in a line. With it a section that is complete begins closed. */
  digest?: string
  children: ReactNode
}

/** A numbered section of the activity form, with how far it is. */
export function FormSection({ number, title, names, wanted, isNew, digest, children }: FormSectionProps) {
  const { state } = useFormContext()
  const errors = names.filter((name) => state.errors?.[name]?.length).length
  const look = useLook()
  const missing = isNew ? 0 : wanted.filter((field) => look.missing.includes(field)).length
  const toCheck = look.advice.filter(({ field }) => names.includes(field)).length
  const progress = { errors, missing, toCheck, complete: !isNew && missing === 0 }
  // As it was when the page was made: a section does not close under somebody's hands.
  const [open] = useState(!digest || isNew || missing > 0)
  return (
    <Fold number={number} title={title} state={progress} digest={digest} open={open || errors > 0}>
      {children}
    </Fold>
  )
}
