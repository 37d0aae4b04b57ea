import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Link } from './link'

export type SortHeaderProps = {
  /** The same list in this column's order, or in the other one if it has it already. None: it cannot be sorted by. */
  href?: string
  /** Set on the column by which the list is sorted now. */
  sorted?: 'ascending' | 'descending'
  numeric?: boolean
  children: ReactNode
}

/** The head of a column. Sorting is a link, so that an order can be kept and sent. */
export function SortHeader({ href, sorted, numeric, children }: SortHeaderProps) {
  const mark = sorted && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />
  return (
    <th scope="col" aria-sort={sorted} className={numeric ? 'num' : undefined}>
      {href ? (
        <Link href={href}>
          {children} {mark}
        </Link>
      ) : (
        <>
          {children} {mark}
        </>
      )}
    </th>
  )
}
