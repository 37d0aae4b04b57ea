'use client'

import { useField } from './form-context'
import { Tick, type TickProps } from './tick'

export type FormTickProps = Omit<TickProps, 'id' | 'type' | 'defaultChecked' | 'value'> & {
  name: string
  /** What is posted when it is ticked. */
  value?: string
  checked?: boolean
}

/** A single box to tick, in the `ActionForm` around. */
export function FormTick({ name, value: posted = 'on', checked = false, ...rest }: FormTickProps) {
  const { id, values } = useField(name, checked ? posted : [])
  return <Tick id={id} name={name} value={posted} defaultChecked={values.includes(posted)} {...rest} />
}
