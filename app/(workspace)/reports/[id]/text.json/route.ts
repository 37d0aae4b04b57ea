import { loadLiveText } from '@/lib/report/loaders/live-text'

/** The text of a report for whoever writes on its sheet. */
export async function GET(_request: Request, { params }: RouteContext<'/reports/[id]/text.json'>) {
  const text = await loadLiveText((await params).id)
  return Response.json(text, { headers: { 'Cache-Control': 'private, no-store' } })
}
