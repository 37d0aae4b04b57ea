import { liveNumbers } from '@/lib/report/rules/live-numbers'
import {
  join,
  type LiveText,
  move,
  place,
  type Spot,
  split,
  takeOut,
  write,
  writeParts,
} from '@/lib/report/rules/live-text'
import { toKept, toTyped } from '@/lib/report/rules/notation'
import { paragraphsIn } from '@/lib/report/rules/split-text'
import type { LiveReport } from '@/lib/report/types'
import type { LiveWriter } from './writer'

/** The paragraph that is being written, and where in it, counted in the text as it is typed. */
export type Active = { key: string; offset: number }

export type Step = { text: LiveText; active: Active | null }

/** A paragraph of which one can speak, by its number and its first words. */
export type Choice = { number: number; words: string }

/** What acts stand on: the text of now, and the ways to a next one. */
export type Desk = {
  now: () => Step
  /** Draws a text, and remembers none of it. */
  show: (text: LiveText, active: Active | null) => void
  /** Goes on to a text: one step back leads here again. */
  change: (text: LiveText, active: Active | null) => void
  /** Words typed into one paragraph: a step back leads before the first of them. */
  type: (text: LiveText, active: Active) => void
  writer: LiveWriter
  loaded: LiveReport
  /** Those of the numbered sections, in their order. */
  sections: readonly string[]
}

const END = Number.MAX_SAFE_INTEGER

/** All that can be done with the text on a sheet. Fields speak of paragraphs by numbers, the text by ids. */
export function liveActs({ now, show, change, type, writer, loaded, sections }: Desk) {
  const numbered = () => liveNumbers(now().text, loaded, (key) => writer.idOf(key))
  const kept = (typed: string) => (typed.includes('{') ? toKept(typed, numbered().ids) : typed)
  const typed = (text: string) => (text.includes('{') ? toTyped(text, numbered().numbers) : text)
  const joined = (key: string) => {
    const made = join(now().text, key)
    if (!made) return
    const before = made.text.paragraphs.find((one) => one.key === made.into)?.text.slice(0, made.offset) ?? ''
    change(made.text, { key: made.into, offset: typed(before).length })
  }
  const beside = (key: string, way: -1 | 1) => {
    const { paragraphs } = now().text
    return paragraphs[paragraphs.findIndex((one) => one.key === key) + way]
  }
  return {
    choices: (): Choice[] => {
      const { numbers } = numbered()
      return now()
        .text.paragraphs.map(({ key, text }) => ({
          number: numbers[key]?.number ?? 0,
          words: typed(text).slice(0, 60),
        }))
        .filter(({ number }) => number > 0)
        .sort((a, b) => a.number - b.number)
    },
    open: (key: string, offset: number) => show(now().text, { key, offset }),
    close: () => show(now().text, null),
    type: (key: string, words: string, offset: number) => {
      const text = kept(words)
      // What was typed may have become shorter or longer before the cursor: {007} is {7}.
      const shift = typed(text).length - words.length
      type(write(now().text, key, text), { key, offset: offset + shift })
    },
    /** Several paragraphs were pasted into one. */
    paste: (key: string, words: string) => {
      const parts = paragraphsIn(kept(words))
      const made = parts.slice(1).map(() => crypto.randomUUID())
      change(writeParts(now().text, key, parts, made), { key: made.at(-1) ?? key, offset: END })
    },
    split: (key: string, value: string, offset: number) => {
      const made = crypto.randomUUID()
      change(split(now().text, key, kept(value.slice(0, outside(value, offset))).length, made), {
        key: made,
        offset: 0,
      })
    },
    join: joined,
    /** Joins the paragraph behind one to it. */
    draw: (key: string) => {
      const next = beside(key, 1)
      if (next) joined(next.key)
    },
    move: (key: string, way: -1 | 1, offset: number) => change(move(now().text, key, way, sections), { key, offset }),
    /** Puts a paragraph elsewhere; the cursor stays where it is. */
    place: (key: string, spot: Spot) => change(place(now().text, key, spot, sections), now().active),
    /** What was written in it is kept first: it may be put back. */
    takeOut: async (key: string) => {
      await writer.flush()
      const next = beside(key, 1) ?? beside(key, -1)
      change(takeOut(now().text, key), next && !next.locked ? { key: next.key, offset: 0 } : null)
    },
    step: (key: string, way: -1 | 1) => {
      const next = beside(key, way)
      if (next && !next.locked) show(now().text, { key: next.key, offset: way < 0 ? END : 0 })
    },
    decide: (key: string, mine: boolean) => {
      const other = writer.decide(key, mine)
      const next = other === null ? now().text : write(now().text, key, other)
      show(next, now().active)
      writer.take(next)
    },
  }
}

/** A place in a text that cuts through no braces. */
function outside(value: string, offset: number): number {
  const open = value.lastIndexOf('{', offset - 1)
  return open >= 0 && value.indexOf('}', open) >= offset ? open : offset
}
