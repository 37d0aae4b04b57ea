'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const SECONDS = 2

/** Draws the page again every two seconds while it is in sight: for what goes on without the reader. */
export function KeepFresh() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, SECONDS * 1000)
    return () => clearInterval(timer)
  }, [router])
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(SECONDS)} />
    </noscript>
  )
}
