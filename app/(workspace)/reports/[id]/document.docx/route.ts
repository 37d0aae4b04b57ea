import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/gate/actor'
import { download, orNotFound } from '@/lib/gate/download'
import { exportReport } from '@/lib/report/export/word'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The report as a Word file. What stops it is named on the report's own page. */
export async function GET(_request: Request, { params }: RouteContext<'/reports/[id]/document.docx'>) {
  const { id } = await params
  const actor = await requireActor(`/reports/${id}`)
  const exported = await orNotFound(actor, exportReport(actor, id))
  if (!exported.ok) redirect(`/reports/${id}?refused=1`)
  return download(exported.value.bytes, exported.value.name, WORD)
}
