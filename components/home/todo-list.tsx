import type { Home } from '@/lib/insight/loaders'
import { DraftTodo } from './draft-todo'
import { JoinTodo } from './join-todo'
import { AdministrationTodos, DraftingTodo } from './office-todos'
import { QueueTodo } from './queue-todo'
import { ReturnedTodo, type WorkWords } from './returned-todo'
import { AskedTodo, LedTodo } from './round-todos'

/** Everything that is next, most urgent first. Whoever holds several roles has one list. */
export function TodoList({ home, short }: { home: Home; short: ReadonlyMap<string, string> }) {
  const words: WorkWords = { names: home.names, short, locale: home.locale, now: home.now }
  const queues = (home.queues ?? [])
    .flatMap((count) => (count.oldest ? [{ ...count, oldest: count.oldest }] : []))
    .sort((a, b) => a.oldest.submittedAt.getTime() - b.oldest.submittedAt.getTime())
  return (
    <ol className="todo">
      {home.own?.returned.map((work) => (
        <ReturnedTodo key={work.line.id} work={work} {...words} />
      ))}
      {home.own?.joins.map((join) => (
        <JoinTodo key={join.id} join={join} {...words} />
      ))}
      {home.asked.map((work) => (
        <AskedTodo key={work.round.id} work={work} {...words} />
      ))}
      {queues.map((count) => (
        <QueueTodo key={count.accomplishment} count={count} {...words} />
      ))}
      {home.led.map((work) => (
        <LedTodo key={work.round.id} work={work} now={home.now} />
      ))}
      {home.released !== null && <DraftingTodo released={home.released} />}
      {home.own?.drafts.map((work) => (
        <DraftTodo key={work.line.id} work={work} {...words} />
      ))}
      {home.administration && <AdministrationTodos administration={home.administration} />}
    </ol>
  )
}

/** Whether the list has anything in it. */
export const isIdle = ({ own, asked, led, queues, released, administration }: Home): boolean =>
  !own?.returned.length &&
  !own?.joins.length &&
  !own?.drafts.length &&
  asked.length === 0 &&
  led.length === 0 &&
  !queues?.some(({ oldest }) => oldest) &&
  released === null &&
  !administration?.invited.length &&
  !administration?.toVerify
