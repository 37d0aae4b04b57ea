import { DomainError } from '@/lib/core/errors'
import { requireActor } from '@/lib/gate/actor'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { keepRefusal } from '@/lib/gate/refusal'
import { takeWordIn } from '@/lib/report/commands/take-word-in'

const MOST_BYTES = 25 * 1024 * 1024
/** Multipart framing and the name of the file come on top of its bytes. */
const FRAME = 10_000

/** Takes the Word file of a report that came back, and leads to what it says differently. */
export async function POST(request: Request, { params }: RouteContext<'/reports/[id]/word-in/file'>) {
  const { id } = await params
  const page = `/reports/${id}/word-in`
  const actor = await requireActor(page)
  const see = (query: string) => new Response(null, { status: 303, headers: { Location: `${page}${query}` } })
  try {
    await requireOwnOrigin()
    const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
    if (length > MOST_BYTES + FRAME) return see('?problem=too_large')
    const file = (await request.formData()).get('file')
    if (!(file instanceof File) || file.size === 0) return see('?problem=no_file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const taken = await takeWordIn(actor, id, { name: file.name, bytes })
    if ('refused' in taken) return see(`?problem=${taken.refused}`)
    const said = new URLSearchParams()
    if (taken.changes === 0) said.set('same', '1')
    if (taken.comments > 0) said.set('comments', String(taken.comments))
    return see(said.size > 0 ? `?${said}` : '')
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    await keepRefusal(actor, error)
    return see('?problem=refused')
  }
}
