import { Fragment } from 'react'
import { piecesOf } from '@/lib/comment/rules/pieces'
import type { Phrase } from '@/lib/comment/types'

type MarkedTextProps = { text: string; phrases: readonly Phrase[]; from?: number }

/** A text in which the words that somebody has commented on lead to the comment. */
export function MarkedText({ text, phrases, from = 0 }: MarkedTextProps) {
  let at = from
  return piecesOf(text, phrases, from).map((piece) => {
    const key = at
    at += piece.text.length
    if (!piece.comment) return <Fragment key={key}>{piece.text}</Fragment>
    return (
      <a
        key={key}
        className="phrase"
        id={piece.first ? `phrase-${piece.comment}` : undefined}
        href={`#comment-${piece.comment}`}
        aria-describedby="phrase-said"
      >
        {piece.text}
      </a>
    )
  })
}
