'use client'

import { useField } from '@/components/ui/form-context'
import { type Option, Select } from '@/components/ui/select'

export type GapSelectProps = {
  name: string
  value: string
  label: string
  /** The field it is about: said as a description, so that each label names one control. */
  about: string
  options: Option[]
  empty: string
}

/** Below a field that may stay empty: why it does. A stated gap is an answer. */
export function GapSelect({ name, value: stored, label, about, options, empty }: GapSelectProps) {
  const { id, value } = useField(name, stored)
  return (
    <div className="whygap">
      <label htmlFor={id}>{label}</label>
      <Select small id={id} name={name} aria-description={about} defaultValue={value} options={options} empty={empty} />
    </div>
  )
}
