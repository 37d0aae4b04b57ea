'use client'

import { useEffect } from 'react'

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'

const find = (selector: string) => document.querySelector<HTMLElement>(selector)

/** Presses whatever bears the key: a link, a button or a box that anybody can see and use as well. */
function press(control: HTMLElement | null): boolean {
  control?.click()
  return control !== null
}

function goTo(control: HTMLElement | null): boolean {
  control?.focus()
  return control !== null
}

/** `R` asks for the reason first; `C` goes to the remark; `E` to the first piece of evidence, which Enter opens. */
const GO_TO: Record<string, string> = { r: '#reason', c: '[data-comment]', e: '[data-evidence] a' }
const PRESS = ['j', 'k', 'a', 'd', 'x', 'p', '?']

function inField(event: KeyboardEvent, target: HTMLElement) {
  if (target.id === 'reason' && event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    press(find('[data-outcome="returned"]'))
  if (event.key === 'Escape') target.blur()
}

/** Whether keys of one letter are wanted (WCAG 2.1.4): each browser remembers. */
export const keysAreOn = () => localStorage.getItem('review-keys') !== 'off'

function onKey(event: KeyboardEvent) {
  const target = event.target as HTMLElement
  if (target.closest(FIELDS)) return inField(event, target)
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !keysAreOn()) return
  const key = event.key.toLowerCase()
  const place = GO_TO[key]
  const done = place ? goTo(find(place)) : PRESS.includes(key) && press(find(`[aria-keyshortcuts="${key}"]`))
  if (done) event.preventDefault()
}

/**
 * The keys of the review, and where the focus goes: after a verdict to the title of what opened next, so that a reader
 * of the screen meets it first.
 *
 * @param given names the verdict that led here; null when none did
 */
export function ReviewKeys({ given, current }: { given: string | null; current: string | null }) {
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  useEffect(() => {
    if (current) find('.queue [aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
    if (!given) return
    const title = document.getElementById('act')
    title?.setAttribute('tabindex', '-1')
    title?.focus()
  }, [given, current])

  return null
}
