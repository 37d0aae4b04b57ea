import { GlyphUse } from '@/components/ui/glyph-sheet'
import { type ActivityFilter, listAddress } from '@/lib/activity/schema/filter'
import { silenceOf } from '@/lib/insight/rules'
import type { MatrixCell } from '@/lib/insight/types'
import type { AskedCount } from '@/lib/round/types'
import type { MatrixWords } from './matrix-words'
import { STATE_OF } from './statuses'

type MatrixCellProps = {
  cell: MatrixCell
  /** What the list behind the cell is narrowed by. */
  filter: Partial<ActivityFilter>
  /** The name of its column, said where the head of the table is not shown. */
  column: string
  /** What was asked about it: null where nobody was, undefined where nobody can be. */
  asked: AskedCount | null | undefined
  words: MatrixWords
}

/**
 * One cell: the furthest status first and largest, the others below it, and the way to its request. Links are plain, and
 * words come ready: a page holds some hundred of them, and each costs twice, as a page and as what the browser keeps of it.
 */
export function MatrixCellView({ cell, filter, column, asked, words }: MatrixCellProps) {
  const [furthest, ...others] = cell.byStatus
  if (!furthest) return <EmptyCell {...{ column, asked, words }} />
  const href = (status: typeof furthest.status) => listAddress({ ...filter, statuses: [status] })
  return (
    <td className="mx" data-y={column}>
      <a href={href(furthest.status)}>
        <GlyphUse state={STATE_OF[furthest.status]} />
        <span>
          <b>{words.number(furthest.count)}</b> {words.status(furthest.status, furthest.count)}
        </span>
      </a>
      {others.map(({ status, count }) => (
        <a key={status} className="l" href={href(status)}>
          <GlyphUse state={STATE_OF[status]} />
          {`${words.number(count)} ${words.status(status, count)}`}
        </a>
      ))}
      {asked && (
        <a className="l q" href={requestAddress(asked)}>
          {words.asked(asked.asked)}
        </a>
      )}
    </td>
  )
}

/** Silence is not nothing: a frame and a question mark, a nought, or hatching, each with its word. */
function EmptyCell({ column, asked, words }: Omit<MatrixCellProps, 'cell' | 'filter'>) {
  if (asked === undefined)
    return (
      <td className="mx" data-y={column}>
        <Nothing words={words} />
      </td>
    )
  if (asked === null)
    return (
      <td className="mx mx--none" data-y={column}>
        <span className="mx__e">{words.notAsked}</span>
      </td>
    )
  const silence = silenceOf(asked)
  return (
    <td className={`mx mx--${silence}`} data-y={column}>
      <a href={requestAddress(asked)}>
        <GlyphUse state={silence} />
        {words.silence[silence]}
      </a>
      <span className="mx__m">{words.askedOf(asked)}</span>
    </td>
  )
}

/** The round that asked, at the one who was asked. */
const requestAddress = ({ round, request }: AskedCount): string =>
  `/rounds/${round}#${request ? `asked-${request}` : 'progress'}`

/** A dash, and a word for those who do not see it. Never a nought: nobody was asked. */
export function Nothing({ words }: { words: Pick<MatrixWords, 'nothing'> }) {
  return (
    <>
      <span aria-hidden="true" className="soft">
        –
      </span>
      <span className="vh">{words.nothing}</span>
    </>
  )
}
