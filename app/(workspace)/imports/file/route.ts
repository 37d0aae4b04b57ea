import { getLocale } from 'next-intl/server'
import { DomainError } from '@/lib/core/errors'
import { checkImport } from '@/lib/exchange/commands/check-import'
import { MOST_BYTES } from '@/lib/exchange/constants'
import { requireGrant } from '@/lib/gate/actor'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { keepRefusal } from '@/lib/gate/refusal'

/** Multipart framing and the name of the file come on top of its bytes. */
const FRAME = 10_000

/**
 * Takes a file of activities and answers with its dry run. A route and not an action: an action holds one megabyte, and
 * with this the plain form works without script.
 */
export async function POST(request: Request) {
  const actor = await requireGrant('activity.create', '/imports/new')
  const back = (problem: string) => see(`/imports/new?problem=${problem}`)
  try {
    await requireOwnOrigin()
    if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > MOST_BYTES + FRAME)
      return back('too_large')
    const file = (await request.formData()).get('file')
    if (!(file instanceof File) || file.size === 0) return back('no_file')
    if (file.size > MOST_BYTES) return back('too_large')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const checked = await checkImport(actor, { name: file.name, bytes }, await getLocale())
    return 'refused' in checked ? back(checked.refused) : see(`/imports/${checked.id}`)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    await keepRefusal(actor, error)
    return back('refused')
  }
}

/** A relative address: behind a balancer the request carries an inner name. */
const see = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } })
