import { glyphClass } from '@/components/ui/status-glyph'
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
 * One cell: the furthest status first and largest, the others below it, and the way to its request. Links are plain, words
 * come ready and shapes are a class: a page holds some hundred, and each element is sent twice, once for React.
 */
export function MatrixCellView({ cell, filter, column, asked, words }: MatrixCellProps) {
  const [furthest, ...others] = cell.byStatus
  if (!furthest) return <EmptyCell {...{ column, asked, words }} />
  const href = (status: typeof furthest.status) => listAddress({ ...filter, statuses: [status] })
  return (
    <td className="mx" data-y={column}>
      <a className={glyphClass(STATE_OF[furthest.status])} href={href(furthest.status)}>
        <b>{words.number(furthest.count)}</b>
        {` ${words.status(furthest.status, furthest.count)}`}
      </a>
      {others.map(({ status, count }) => (
        <a key={status} className={`${glyphClass(STATE_OF[status])} l`} href={href(status)}>
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
      <a className={glyphClass(silence)} href={requestAddress(asked)}>
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
