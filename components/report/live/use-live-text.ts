'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  join,
  type LiveText,
  move,
  split,
  takeBack,
  withoutEmpty,
  write,
  writeParts,
} from '@/lib/report/rules/live-text'
import { paragraphsIn } from '@/lib/report/rules/split-text'
import type { LiveReport } from '@/lib/report/types'
import { LiveWriter, type Theirs, textOf, type WriteState } from './writer'

/** The paragraph that is being written, and where in it. */
export type Active = { key: string; offset: number }

/** Words typed into one paragraph within this time are one step back. */
const STEP_MS = 1_500
const MOST_STEPS = 200

type Step = { text: LiveText; active: Active | null }

/** The text on a sheet, what can be done with it, and how it stands with the server. */
export function useLiveText(report: string, loaded: LiveReport) {
  const [text, setText] = useState(() => textOf(loaded))
  const [active, setActive] = useState<Active | null>(null)
  const [state, setState] = useState<WriteState>({ is: 'untouched' })
  const [theirs, setTheirs] = useState<Theirs>({})
  const now = useRef({ text, active })
  const back = useRef<Step[]>([])
  const forth = useRef<Step[]>([])
  const typed = useRef({ key: '', at: 0 })
  const sections = useMemo(() => loaded.sections.filter(({ level }) => level > 0).map(({ id }) => id), [loaded])

  const draw = useCallback((next: LiveText, place: Active | null) => {
    now.current = { text: next, active: place }
    setText(next)
    setActive(place)
  }, [])

  const [writer] = useState(
    () =>
      new LiveWriter(report, loaded, {
        tell: setState,
        theirs: setTheirs,
        rebase: (next) => {
          back.current = []
          forth.current = []
          const place = now.current.active
          draw(next, next.paragraphs.some(({ key }) => key === place?.key) ? place : null)
        },
      }),
  )

  /** An empty paragraph that nobody keeps goes when the cursor leaves it. */
  const show = useCallback(
    (next: LiveText, place: Active | null) => {
      const left = now.current.active?.key
      const empty = left !== undefined && left !== place?.key && writer.idOf(left) === undefined
      draw(empty ? withoutEmpty(next, left) : next, place)
    },
    [draw, writer],
  )

  useEffect(() => {
    const retry = () => writer.retry()
    const leave = (event: BeforeUnloadEvent) => {
      if (writer.unsaved) event.preventDefault()
    }
    window.addEventListener('online', retry)
    window.addEventListener('focus', retry)
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('focus', retry)
      window.removeEventListener('beforeunload', leave)
      // Whoever follows a link within the application leaves without the browser's question.
      void writer.flush()
    }
  }, [writer])

  const acts = useMemo(() => {
    const change = (next: LiveText, place: Active | null) => {
      if (next === now.current.text) return
      back.current = [...back.current.slice(-MOST_STEPS), now.current]
      forth.current = []
      show(next, place)
      writer.take(now.current.text)
    }
    const again = (from: typeof back, to: typeof back) => {
      const step = from.current.at(-1)
      if (!step) return
      from.current = from.current.slice(0, -1)
      to.current = [...to.current, now.current]
      typed.current = { key: '', at: 0 }
      const next = takeBack(step.text, now.current.text)
      show(next, step.active)
      writer.take(now.current.text)
    }
    return {
      open: (key: string, offset: number) => show(now.current.text, { key, offset }),
      close: () => show(now.current.text, null),
      type: (key: string, words: string, offset: number) => {
        const place = { key, offset }
        const step = typed.current
        const same = step.key === key && Date.now() - step.at < STEP_MS
        typed.current = { key, at: Date.now() }
        const next = write(now.current.text, key, words)
        if (!same) return change(next, place)
        show(next, place)
        writer.take(now.current.text)
      },
      /** Several paragraphs were pasted into one. */
      paste: (key: string, words: string) => {
        const parts = paragraphsIn(words)
        const made = parts.slice(1).map(() => crypto.randomUUID())
        const next = writeParts(now.current.text, key, parts, made)
        const last = made.at(-1) ?? key
        change(next, { key: last, offset: Number.MAX_SAFE_INTEGER })
      },
      split: (key: string, offset: number) => {
        const made = crypto.randomUUID()
        const next = split(now.current.text, key, offset, made)
        change(next, { key: made, offset: 0 })
      },
      join: (key: string) => {
        const joined = join(now.current.text, key)
        if (joined) change(joined.text, { key: joined.into, offset: joined.offset })
      },
      /** Joins the paragraph behind one to it. */
      draw: (key: string) => {
        const { paragraphs } = now.current.text
        const next = paragraphs[paragraphs.findIndex((one) => one.key === key) + 1]
        const joined = next && join(now.current.text, next.key)
        if (joined) change(joined.text, { key: joined.into, offset: joined.offset })
      },
      move: (key: string, way: -1 | 1, offset: number) =>
        change(move(now.current.text, key, way, sections), { key, offset }),
      step: (key: string, way: -1 | 1) => {
        const { paragraphs } = now.current.text
        const next = paragraphs[paragraphs.findIndex((one) => one.key === key) + way]
        if (next && !next.locked) show(now.current.text, { key: next.key, offset: way < 0 ? next.text.length : 0 })
      },
      undo: () => again(back, forth),
      redo: () => again(forth, back),
      decide: (key: string, mine: boolean) => {
        const other = writer.decide(key, mine)
        const next = other === null ? now.current.text : write(now.current.text, key, other)
        show(next, now.current.active)
        writer.take(next)
      },
    }
  }, [sections, show, writer])

  return { text, active, state, theirs, writer, acts, canUndo: back.current.length > 0 }
}

export type LiveActs = ReturnType<typeof useLiveText>['acts']
