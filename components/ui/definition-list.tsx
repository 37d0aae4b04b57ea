import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Definition = { term: ReactNode; key?: string; detail: ReactNode }

/** Ruled rows of term and detail. A gap is written in its row, never left out. */
export function DefinitionList({ items, narrow }: { items: Definition[]; narrow?: boolean }) {
  return (
    <dl className={classNames('dl', narrow && 'dl--s')}>
      {items.map(({ term, key, detail }, index) => (
        <div key={key ?? (typeof term === 'string' ? term : index)}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
