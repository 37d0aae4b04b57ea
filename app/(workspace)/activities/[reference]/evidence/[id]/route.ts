import { takeFile } from '@/lib/evidence/commands/take-file'
import { requireActor } from '@/lib/gate/actor'
import { download, orNotFound } from '@/lib/gate/download'

/** A file of evidence as it came. Whether the reader may have it is asked each time. */
export async function GET(_request: Request, { params }: RouteContext<'/activities/[reference]/evidence/[id]'>) {
  const { reference, id } = await params
  const actor = await requireActor(`/activities/${encodeURIComponent(reference)}/evidence`)
  const { bytes, name, type } = await orNotFound(actor, takeFile(actor, { reference, id }))
  const response = download(bytes, name, type)
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}
