'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { useFormContext } from '@/components/ui/form-context'

type BaseVersionProps = {
  version: number
  /** The text as it is stored, under its own heading: shown when it is not the one that was opened. */
  children: ReactNode
}

/**
 * The version that a text is written against. After a conflict it becomes the newer one, and the newer text is shown:
 * sent again, the person's own stands. Without script the page that answers holds both anyway.
 */
export function BaseVersion({ version, children }: BaseVersionProps) {
  const { refresh } = useRouter()
  const { state } = useFormContext()
  const failed = state.status === 'error'
  const conflict = failed && state.errors?.text ? state.nonce : undefined

  useEffect(() => {
    if (conflict) refresh()
  }, [conflict, refresh])

  const overtaken = failed && state.values?.version !== String(version)
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {overtaken && children}
    </>
  )
}
