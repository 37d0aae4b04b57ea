'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Choice } from './live-acts'
import type { LiveActs } from './use-live-text'

type LiveFieldProps = {
  id: string
  text: string
  offset: number
  label: string
  lang: string
  acts: LiveActs
}

/** The one paragraph that is being written: as tall as its text, with the keys of a writer. */
export function LiveField({ id, text, offset, label, lang, acts }: LiveFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    area.style.blockSize = 'auto'
    area.style.blockSize = `${area.scrollHeight}px`
  })
  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    if (document.activeElement !== area) area.focus({ preventScroll: false })
    const place = Math.min(offset, area.value.length)
    if (area.selectionStart !== place || area.selectionEnd !== place) area.setSelectionRange(place, place)
  }, [offset])
  const pasted = useRef(false)
  const refer = (number: string) => {
    const at = field.current?.selectionStart ?? text.length
    if (number) acts.type(id, `${text.slice(0, at)}{${number}}${text.slice(at)}`, at + number.length + 2)
  }
  return (
    <>
      <textarea
        ref={field}
        className="live__field"
        aria-label={label}
        aria-describedby="live-keys"
        lang={lang}
        dir="ltr"
        rows={1}
        spellCheck
        value={text}
        onChange={({ currentTarget: { value, selectionStart } }) =>
          manyIn(value, pasted.current) ? acts.paste(id, value) : acts.type(id, value, selectionStart)
        }
        onPaste={() => {
          pasted.current = true
        }}
        onInput={() => {
          queueMicrotask(() => {
            pasted.current = false
          })
        }}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing && press(event, id, acts)) event.preventDefault()
        }}
      />
      <Tools {...{ id, acts, refer }} offset={() => field.current?.selectionStart ?? 0} />
    </>
  )
}

/** Several paragraphs: a line that is begun by hand stays in its own. */
const manyIn = (value: string, pasted: boolean): boolean => /\n[ \t]*\n/.test(value) || (pasted && value.includes('\n'))

type ToolsProps = Pick<LiveFieldProps, 'id' | 'acts'> & {
  refer: (number: string) => void
  offset: () => number
}

/** What the keys do, for whoever has none. */
function Tools({ id, acts, refer, offset }: ToolsProps) {
  const t = useTranslations('report.live')
  const [choices, setChoices] = useState<readonly Choice[]>([])
  // Listed when somebody asks: with each letter it would cost more than the letter.
  const list = () => setChoices(acts.choices())
  return (
    <p className="row live__tools">
      <Button type="button" small onClick={() => acts.move(id, -1, offset())}>
        {t('up')}
      </Button>
      <Button type="button" small onClick={() => acts.move(id, 1, offset())}>
        {t('down')}
      </Button>
      <Button type="button" small onClick={() => void acts.takeOut(id)}>
        {t('take_out')}
      </Button>
      <select
        aria-label={t('refer')}
        value=""
        onPointerDown={list}
        onFocus={list}
        onChange={({ currentTarget: { value } }) => refer(value)}
      >
        <option value="">{t('refer')}</option>
        {choices.map(({ number, words }) => (
          <option key={number} value={number}>
            {number}. {words}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Does what a key stands for. Gives whether it stood for anything. */
function press(event: KeyboardEvent<HTMLTextAreaElement>, id: string, acts: LiveActs): boolean {
  const { selectionStart: start, selectionEnd: end, value } = event.currentTarget
  const empty = start === end
  const command = event.ctrlKey || event.metaKey
  const name = [event.altKey && 'Alt', command && 'Ctrl', event.shiftKey && 'Shift', event.key]
    .filter(Boolean)
    .join('+')
    .toLowerCase()
  const keys: Record<string, (() => void) | false> = {
    enter: empty && (() => acts.split(id, value, start)),
    backspace: empty && start === 0 && (() => acts.join(id)),
    delete: empty && start === value.length && (() => acts.draw(id)),
    'alt+delete': () => void acts.takeOut(id),
    'alt+arrowup': () => acts.move(id, -1, start),
    'alt+arrowdown': () => acts.move(id, 1, start),
    arrowup: empty && start === 0 && (() => acts.step(id, -1)),
    arrowdown: empty && start === value.length && (() => acts.step(id, 1)),
    'ctrl+z': acts.undo,
    'ctrl+shift+z': acts.redo,
    'ctrl+y': acts.redo,
    escape: acts.close,
  }
  const act = keys[name]
  if (!act) return false
  act()
  return true
}
