import type { ReactNode } from 'react'

export type SheetHeadingProps = { level: 2 | 3; number?: string; id?: string; children: ReactNode }

/** A heading of the document with its number ("III.", "B.") in the margin. */
export function SheetHeading({ level, number, id, children }: SheetHeadingProps) {
  const Heading = `h${level}` as const
  return (
    <Heading className="sheet__h1" id={id}>
      <span>{number}</span>
      <span>{children}</span>
    </Heading>
  )
}

export type SheetParagraphProps = {
  number?: number | string
  /** The one whose sources are shown beside it. */
  current?: boolean
  /** A shape in the outer margin, with its word hidden. */
  mark?: ReactNode
  id?: string
  children: ReactNode
}

/** A numbered paragraph of the document. */
export function SheetParagraph({ number, current, mark, id, children }: SheetParagraphProps) {
  return (
    <div className={current ? 'para para--on' : 'para'} id={id} data-field={current ? 'paragraph' : undefined}>
      {mark && <span className="para__mark">{mark}</span>}
      {number !== undefined && <span className="para__n">{number}.</span>}
      {children}
    </div>
  )
}
