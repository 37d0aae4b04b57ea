'use client'

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
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
  return (
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
        value.includes('\n') ? acts.paste(id, value) : acts.type(id, value, selectionStart)
      }
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing && press(event, id, acts)) event.preventDefault()
      }}
    />
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
    enter: empty && (() => acts.split(id, start)),
    backspace: empty && start === 0 && (() => acts.join(id)),
    delete: empty && start === value.length && (() => acts.draw(id)),
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
