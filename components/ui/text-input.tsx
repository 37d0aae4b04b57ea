import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { type ControlLook, controlAttributes } from './control'

export type TextInputProps = Omit<ComponentProps<'input'>, 'id'> & ControlLook & { short?: boolean }

/** A field of one line. `short` is for dates and years. */
export function TextInput({ id, describedBy, invalid, small, short, type = 'text', ...rest }: TextInputProps) {
  const shared = controlAttributes({ id, describedBy, invalid, small })
  return <input type={type} {...rest} {...shared} className={classNames(shared.className, short && 'in--date')} />
}
