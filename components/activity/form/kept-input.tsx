'use client'

import { useField } from '@/components/ui/form-context'

/** A value that the form carries unseen. After an error it is what was posted: a form goes on from where it began. */
export function KeptInput({ name, value: stored }: { name: string; value: string }) {
  const { value } = useField(name, stored)
  return <input type="hidden" name={name} value={value} />
}
