import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { type ControlLook, controlAttributes } from './control'

export type TextAreaProps = Omit<ComponentProps<'textarea'>, 'id'> & ControlLook & { oneLine?: boolean }

/** A field of several lines that grows with its text. `oneLine` begins as high as a text input: for titles. */
export function TextArea({ id, describedBy, invalid, small, oneLine, rows = oneLine ? 1 : 4, ...rest }: TextAreaProps) {
  const shared = controlAttributes({ id, describedBy, invalid, small })
  return <textarea rows={rows} {...rest} {...shared} className={classNames(shared.className, oneLine && 'in--title')} />
}
