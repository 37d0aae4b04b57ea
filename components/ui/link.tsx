import type { Route } from 'next'
import NextLink from 'next/link'
import type { ComponentProps } from 'react'

export type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href'> & { href: string }

/**
 * A link inside the product. It fetches nothing ahead: on a narrow line the reader pays for every page that is loaded
 * unasked. The address is a plain string, because most of ours are made of a list's query.
 */
export function Link({ href, ...rest }: LinkProps) {
  return <NextLink href={href as Route} prefetch={false} {...rest} />
}
