'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { MOST_BYTES } from '@/lib/evidence/constants'
import { Refused, sendFile } from './send-file'

type UploadFormProps = {
  /** The page of the evidence: steps lie below it. */
  address: string
  words: { sending: string; waiting: string }
  children: ReactNode
}

/** The plain form; with script its file goes in pieces, and what is cut off goes on where it was. */
export function UploadForm({ address, words, children }: UploadFormProps) {
  const [told, setTold] = useState<{ part: number; waiting: boolean } | null>(null)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    if (told) return event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    // What will be refused anyway, and browsers that cannot count a hash, take the plain way.
    if (!(file instanceof File) || file.size === 0 || file.size > MOST_BYTES || !globalThis.crypto?.subtle) return
    event.preventDefault()
    setTold({ part: 0, waiting: false })
    const query = await sendFile(address, file, form, setTold).then(
      () => 'done=file',
      (error: unknown) => {
        const { problem, kept } = error instanceof Refused ? error : new Refused({})
        return `problem=${problem}&kept=${kept}`
      },
    )
    location.assign(`${address}?${query}`)
  }
  return (
    <form
      action={`${address}/file`}
      method="post"
      encType="multipart/form-data"
      className="stack"
      aria-busy={told !== null}
      onSubmit={send}
    >
      {children}
      <p role="status" className="small">
        {told && (told.waiting ? words.waiting : words.sending)}
      </p>
      {told && <progress value={told.part} aria-label={words.sending} />}
    </form>
  )
}
