import { notFound, redirect } from 'next/navigation'
import { DomainError } from '@/lib/core/errors'
import { requireActor } from '@/lib/gate/actor'
import { keepRefusal } from '@/lib/gate/refusal'
import { exportReport } from '@/lib/report/export'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The report as a Word file. What stops it is named on the report's own page. */
export async function GET(_request: Request, { params }: RouteContext<'/reports/[id]/document.docx'>) {
  const { id } = await params
  const actor = await requireActor(`/reports/${id}`)
  const exported = await exportReport(actor, id).catch(async (error: unknown) => {
    if (!(error instanceof DomainError)) throw error
    await keepRefusal(actor, error)
    notFound()
  })
  if (!exported.ok) redirect(`/reports/${id}?refused=1`)
  const { bytes, name } = exported.value
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': WORD,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
