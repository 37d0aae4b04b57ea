'use client'

import { useEffect } from 'react'
import { keepsCopies, lastPerson, meet } from './owner'

/** Has the browser keep the page on which one writes without a line, in the language of this one. */
async function keepShell(): Promise<void> {
  if (!navigator.serviceWorker) return
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ language: document.documentElement.lang })
}

/**
 * On each page that is opened: what another person has left on this device goes, and so does what is too old. What was
 * written without a line is sent.
 *
 * @param person who is signed in; none on the pages of those who are not
 */
export function DeviceOwner({ person }: { person?: string }) {
  useEffect(() => {
    if (person) meet(person)
    const last = lastPerson()
    void keepShell().catch(() => undefined)
    if (!last || !keepsCopies()) return
    const kept = person
      ? import('../write/writings').then(({ sendWaiting }) => sendWaiting())
      : import('./vault').then(({ sweep }) => sweep(last))
    kept.catch(() => undefined)
  }, [person])
  return null
}
