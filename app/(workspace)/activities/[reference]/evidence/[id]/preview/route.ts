import { takePreview } from '@/lib/evidence/commands/take-file'
import { requireActor } from '@/lib/gate/actor'
import { orNotFound } from '@/lib/gate/download'

/** A small picture of an image, drawn anew by us: it may be shown in a page. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/activities/[reference]/evidence/[id]/preview'>,
) {
  const { reference, id } = await params
  const actor = await requireActor(`/activities/${encodeURIComponent(reference)}/evidence`)
  const bytes = await orNotFound(actor, takePreview(actor, { reference, id }))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
