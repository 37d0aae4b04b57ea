import { DomainError } from '@/lib/core/errors'
import { addFile } from '@/lib/evidence/commands/add-file'
import { MOST_BYTES } from '@/lib/evidence/constants'
import { codeOf } from '@/lib/evidence/rules/problem-code'
import { fileForm } from '@/lib/evidence/schema'
import { requireActor } from '@/lib/gate/actor'
import { readForm } from '@/lib/gate/form-data'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { keepRefusal } from '@/lib/gate/refusal'

/** Multipart framing, the name and what is said of the file come on top of its bytes. */
const FRAME = 20_000

/**
 * Takes a file with what is said of it, from the plain form. A route and not an action: an action holds one megabyte, and
 * with this the form works without script.
 */
export async function POST(request: Request, { params }: RouteContext<'/activities/[reference]/evidence/file'>) {
  const { reference } = await params
  const page = `/activities/${encodeURIComponent(reference)}/evidence`
  const actor = await requireActor(page)
  const back = (query: string) => see(`${page}?${query}`)
  try {
    await requireOwnOrigin()
    if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > MOST_BYTES + FRAME)
      return back('problem=file.too_large')
    const form = await request.formData()
    const file = form.get('file')
    form.delete('file')
    const parsed = fileForm.safeParse(readForm(form))
    if (!parsed.success) return back('problem=form.malformed')
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    const name = file instanceof File ? file.name : ''
    const outcome = await addFile(actor, { ...parsed.data, reference }, { name, bytes })
    if (outcome.ok) return back('done=file')
    return back(`problem=${codeOf(outcome.problems)}&kept=${outcome.values?.kept ?? ''}`)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    await keepRefusal(actor, error)
    return back('problem=form.refused')
  }
}

/** A relative address: behind a balancer the request carries an inner name. */
const see = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } })
