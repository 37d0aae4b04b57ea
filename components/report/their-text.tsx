'use client'

import type { ReactNode } from 'react'
import { useField, useFormContext } from '@/components/ui/form-context'
import { Notice } from '@/components/ui/notice'

/** The version that a text is written against: after a conflict the newer one, which the person has then been shown. */
export function BaseVersion({ version }: { version: number }) {
  const { value } = useField('version', String(version))
  return <input type="hidden" name="version" value={value} />
}

/** What somebody else has saved meanwhile, in full, where two people write one paragraph. */
export function TheirText({ title, lang }: { title: ReactNode; lang: string }) {
  const { state } = useFormContext()
  const theirs = state.status === 'error' && state.values?.theirs
  if (!theirs) return null
  return (
    <Notice kind="wait" title={title} className="edit__theirs">
      <p className="doc" lang={lang} dir="ltr">
        {theirs}
      </p>
    </Notice>
  )
}
