import 'server-only'
import { notFound } from 'next/navigation'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { keepRefusal } from './refusal'

export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file to be kept, never shown in our pages: an attachment that no cache in between holds. */
export function download(bytes: Uint8Array, name: string, type: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** Takes what makes a file. Where it is refused, that is recorded and the file does not exist for the reader. */
export async function orNotFound<T>(actor: Actor, made: Promise<T>): Promise<T> {
  return made.catch(async (error: unknown) => {
    if (!(error instanceof DomainError)) throw error
    await keepRefusal(actor, error)
    notFound()
  })
}
