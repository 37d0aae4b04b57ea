import { CHUNK } from '@/lib/evidence/constants'
import type { UploadStep } from '@/lib/evidence/types'

/** What a refused step says, for the address of the page. */
export class Refused extends Error {
  readonly problem: string
  readonly kept: string
  constructor({ problem = 'form.refused', kept = '' }: { problem?: string; kept?: string }) {
    super(problem)
    this.problem = problem
    this.kept = kept
  }
}

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

type Tell = (told: { part: number; waiting: boolean }) => void

/**
 * Sends a file in pieces, each again until it has arrived. Where to go on is what the server says.
 *
 * @throws Refused
 */
export async function sendFile(address: string, file: File, form: FormData, tell: Tell): Promise<void> {
  form.delete('file')
  form.set('name', file.name)
  form.set('size', String(file.size))
  form.set('sha256', await hashOf(file))
  const step = (path: string, body?: BodyInit) => untilArrived(`${address}/${path}`, body, () => tellWaiting())
  let part = 0
  const tellWaiting = () => tell({ part, waiting: true })
  let { id, received } = await step('upload', form)
  while (received < file.size) {
    part = received / file.size
    tell({ part, waiting: false })
    const next = await step(`${id}/chunk?offset=${received}`, file.slice(received, received + CHUNK))
    // A server that does not move on would be asked for ever.
    if (next.received === received) throw new Refused({})
    received = next.received
  }
  part = 1
  tell({ part, waiting: false })
  await step(`${id}/finish`)
}

async function hashOf(file: File): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function untilArrived(address: string, body: BodyInit | undefined, onWait: () => void): Promise<UploadStep> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    const response = await fetch(address, { method: 'POST', body }).catch(() => null)
    if (response?.ok) return response.json()
    if (response && response.status < 500) throw new Refused(response.status === 409 ? await response.json() : {})
    onWait()
    await pause(wait)
  }
}

/** Waits, but no longer than until the line is back. */
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    const goOn = () => {
      clearTimeout(timer)
      resolve()
    }
    addEventListener('online', goOn, { once: true })
  })
