import type { NextRequest } from 'next/server'
import { filterOf } from '@/lib/activity/schema/filter'
import { exportWorkbook } from '@/lib/exchange/export/workbook'
import { loadSheetWords } from '@/lib/exchange/loaders'
import { requireActor } from '@/lib/gate/actor'
import { download, EXCEL } from '@/lib/gate/download'

/** The activities of the list under its filters, as a workbook to edit and bring back. */
export async function GET({ nextUrl }: NextRequest) {
  const actor = await requireActor('/activities')
  const filter = filterOf(nextUrl.searchParams)
  return download(await exportWorkbook(actor, filter, await loadSheetWords()), 'activities.xlsx', EXCEL)
}
