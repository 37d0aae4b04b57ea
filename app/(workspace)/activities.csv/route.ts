import type { NextRequest } from 'next/server'
import { filterOf } from '@/lib/activity/schema/filter'
import { exportCsv } from '@/lib/exchange/export/csv'
import { loadSheetWords } from '@/lib/exchange/loaders'
import { requireActor } from '@/lib/gate/actor'
import { download } from '@/lib/gate/download'

/** The activities of the list under its filters, as CSV. */
export async function GET({ nextUrl }: NextRequest) {
  const actor = await requireActor('/activities')
  const filter = filterOf(nextUrl.searchParams)
  return download(await exportCsv(actor, filter, await loadSheetWords()), 'activities.csv', 'text/csv; charset=utf-8')
}
