'use client'

import { useEffect, useState } from 'react'
import { returnPath } from '@/lib/account/rules'

/** Leads to the page that was wanted when there was no line. The address is read here: the page itself is everybody's. */
export function WayBack({ words }: { words: string }) {
  const [path, setPath] = useState('/')
  useEffect(() => setPath(returnPath(new URLSearchParams(window.location.search).get('from'))), [])
  return (
    <p className="returned">
      <a href={path}>{words}</a>
    </p>
  )
}
