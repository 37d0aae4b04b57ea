'use client'

import { useCallback, useState } from 'react'
import { useBeat } from '@/components/ui/use-beat'

type WritersProps = {
  reference: string
  /** The sentence, with {names}. */
  words: string
  locale: string
}

/** Names who else has the form open. */
export function Writers({ reference, words, locale }: WritersProps) {
  const [names, setNames] = useState<readonly string[]>([])
  const ask = useCallback(async () => {
    const body = new FormData()
    body.set('reference', reference)
    const answer = await fetch('/api/activities/writers', { method: 'POST', body }).catch(() => null)
    if (answer?.ok) setNames(((await answer.json()) as { writers: string[] }).writers)
  }, [reference])
  useBeat(ask)
  const list = new Intl.ListFormat(locale).format(names.map((name) => `\u2068${name}\u2069`))
  return (
    <div role="status">
      {names.length > 0 && <p className="note note--info returned">{words.replace('{names}', list)}</p>}
    </div>
  )
}
