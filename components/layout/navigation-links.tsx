'use client'

import { usePathname } from 'next/navigation'
import { Link } from '@/components/ui/link'
import type { NavigationLink } from './navigation'

/** The words of the bar as a list; the same in the bar and in the menu of a narrow screen. */
export function NavigationLinks({ links, className }: { links: readonly NavigationLink[]; className?: string }) {
  const path = usePathname()
  // A page within a part of the product belongs to that part; home holds nothing but itself.
  const isCurrent = (href: string) => path === href || (href !== '/' && path.startsWith(`${href}/`))
  return (
    <ul className={className}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} aria-current={isCurrent(href) ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
