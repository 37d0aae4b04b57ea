import type { ComponentProps } from 'react'
import { classNames } from './class-names'

/** `go` is the one act that a page is for, `stop` ends something, `verdict` is a judgement: both sides look alike. */
export type ButtonKind = 'plain' | 'go' | 'stop' | 'verdict'

export type ButtonLook = { kind?: ButtonKind; small?: boolean; block?: boolean }

export function buttonClass({ kind = 'plain', small, block }: ButtonLook, more?: string): string | undefined {
  return classNames('btn', kind !== 'plain' && `btn--${kind}`, small && 'btn--s', block && 'btn--block', more)
}

export type ButtonProps = ComponentProps<'button'> & ButtonLook

/** A button that sends its form unless told otherwise, since nearly all of ours do. */
export function Button({ kind, small, block, className, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass({ kind, small, block }, className)} {...rest} />
}
