'use client'

import type { ReactNode } from 'react'
import { useField } from '@/components/ui/form-context'
import { type Option, Select } from '@/components/ui/select'

export type GapSelectProps = { name: string; value: string; label: ReactNode; options: Option[]; empty: string }

/** Below a field that may stay empty: why it does. A stated gap is an answer. */
export function GapSelect({ name, value: stored, label, options, empty }: GapSelectProps) {
  const { id, value } = useField(name, stored)
  return (
    <div className="whygap">
      <label htmlFor={id}>{label}</label>
      <Select small id={id} name={name} defaultValue={value} options={options} empty={empty} />
    </div>
  )
}
