'use client'

import { useEffect } from 'react'

const FIELDS = 'input, textarea, select, [contenteditable]'

/** Presses whatever bears the key: a link or a button that anybody can see and click as well. */
function press(key: string): boolean {
  const control = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`)
  control?.click()
  return control !== null
}

/** `R` asks for the reason first; `Ctrl Enter` in it returns. */
function goToReason(): boolean {
  const reason = document.getElementById('reason')
  reason?.focus()
  return reason !== null
}

function onKey(event: KeyboardEvent) {
  const target = event.target as HTMLElement
  if (target.id === 'reason' && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    document.querySelector<HTMLElement>('[data-outcome="returned"]')?.click()
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || target.closest(FIELDS)) return
  const key = event.key.toLowerCase()
  if (!['j', 'k', 'a', 'r', 'd'].includes(key)) return
  if (key === 'r' ? goToReason() : press(key)) event.preventDefault()
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
    if (current) document.querySelector('.queue [aria-current]')?.scrollIntoView({ block: 'nearest' })
    if (!given) return
    const title = document.getElementById('act')
    title?.setAttribute('tabindex', '-1')
    title?.focus()
  }, [given, current])

  return null
}
