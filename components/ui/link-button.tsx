import type { ComponentProps } from 'react'
import { classNames } from './class-names'

/** A button with the weight of a link: for an act beside others in a row of text. */
export function LinkButton({ className, type = 'submit', ...rest }: ComponentProps<'button'>) {
  return <button type={type} className={classNames('linkbtn', className)} {...rest} />
}
