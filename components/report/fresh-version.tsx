'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useFormContext } from '@/components/ui/form-context'

/**
 * The version that a text is written against. After a conflict it becomes the newer one, which the person has then been
 * shown: sent again, their text stands. Without script the page that answers holds it anyway.
 */
export function FreshVersion({ version }: { version: number }) {
  const { refresh } = useRouter()
  const { state } = useFormContext()
  const conflict = state.status === 'error' && state.errors?.text ? state.nonce : undefined

  useEffect(() => {
    if (conflict) refresh()
  }, [conflict, refresh])

  return <input type="hidden" name="version" value={version} />
}
