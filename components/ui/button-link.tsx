import { type ButtonLook, buttonClass } from './button'
import { Link, type LinkProps } from './link'

export type ButtonLinkProps = LinkProps & ButtonLook

/** A link that leads to an act and is drawn like it. It stays a link: it can be opened in a new tab. */
export function ButtonLink({ kind, small, block, className, ...rest }: ButtonLinkProps) {
  return <Link className={buttonClass({ kind, small, block }, className)} {...rest} />
}
