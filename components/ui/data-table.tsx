import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

export type DataTableProps = Omit<ComponentProps<'table'>, 'children'> & {
  /** Says what the table lists, and in which order. Hidden unless `showCaption`. */
  caption: ReactNode
  showCaption?: boolean
  /** A list of five columns (reference, title, accomplishment, year, status) that turns into entries below 640 px. */
  list?: boolean
  children: ReactNode
}

/** A ruled table. Heads and rows come from the caller; a row's own head is `<th scope="row">`. */
export function DataTable({ caption, showCaption = false, list, className, children, ...rest }: DataTableProps) {
  return (
    <table className={classNames('tab', list && 'tab--list', className)} {...rest}>
      <caption className={showCaption ? undefined : 'vh'}>{caption}</caption>
      {children}
    </table>
  )
}
