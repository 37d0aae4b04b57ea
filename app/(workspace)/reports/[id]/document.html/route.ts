import { createHash } from 'node:crypto'
import { redirect } from 'next/navigation'
import { DOCUMENT_STYLE } from '@/lib/core/html/style'
import { requireActor } from '@/lib/gate/actor'
import { orNotFound } from '@/lib/gate/download'
import { exportHtml } from '@/lib/report/export/html'

/** The page brings nothing but its own style: no script, picture, form or address has effect in it. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(DOCUMENT_STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The report as a page to read and to print. What stops it is named on the report's own page. */
export async function GET(_request: Request, { params }: RouteContext<'/reports/[id]/document.html'>) {
  const { id } = await params
  const actor = await requireActor(`/reports/${id}`)
  const exported = await orNotFound(actor, exportHtml(actor, id))
  if (!exported.ok) redirect(`/reports/${id}?refused=1`)
  return new Response(exported.value, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
