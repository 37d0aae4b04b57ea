'use client'

import type { ReactNode } from 'react'
import { useFormContext } from '@/components/ui/form-context'

/** A rarely needed part of the form around: closed until it is asked for, or something in the answer is about it. */
export function MoreFold({ title, children }: { title: string; children: ReactNode }) {
  const { state } = useFormContext()
  return (
    <details className="more" open={state.status === 'error'}>
      <summary>{title}</summary>
      <div className="stack-2">{children}</div>
    </details>
  )
}
