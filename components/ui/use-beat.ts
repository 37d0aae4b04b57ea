'use client'

import { useEffect } from 'react'

const BEAT_MS = 45_000
/** Whoever has done nothing for so long is not counted, and their session ends in its own time. */
const IDLE_MS = 10 * 60_000

/** Asks when the page has come, and again while the page is in view and somebody is at work in it. A new question is asked at once. */
export function useBeat(ask: () => Promise<void>): void {
  useEffect(() => {
    let last = Date.now()
    const act = () => {
      last = Date.now()
    }
    const beat = () => {
      if (!document.hidden && Date.now() - last <= IDLE_MS) void ask()
    }
    beat()
    const timer = setInterval(beat, BEAT_MS)
    document.addEventListener('input', act)
    document.addEventListener('pointerdown', act)
    document.addEventListener('visibilitychange', beat)
    return () => {
      clearInterval(timer)
      document.removeEventListener('input', act)
      document.removeEventListener('pointerdown', act)
      document.removeEventListener('visibilitychange', beat)
    }
  }, [ask])
}
