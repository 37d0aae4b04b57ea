'use client'

import { useField } from '@/components/ui/form-context'

type PickInputProps = { id: string; type: 'checkbox' | 'radio'; name: string; value: string; stored: readonly string[] }

/** One box or one choice among several of the same name. `stored` holds the values that are chosen at first. */
export function PickInput({ id, type, name, value, stored }: PickInputProps) {
  const { values } = useField(name, stored)
  return <input id={id} type={type} name={name} value={value} defaultChecked={values.includes(value)} />
}
