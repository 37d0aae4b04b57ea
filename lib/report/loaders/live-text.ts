import 'server-only'
import { notFound } from 'next/navigation'
import { liveReport } from '../rules/live-report'
import type { LiveReport } from '../types'
import { loadReport } from './report'

/** The text of a report for whoever writes on its sheet: only while they may. */
export async function loadLiveText(id: string): Promise<LiveReport> {
  const { sheet, abilities } = await loadReport(id)
  if (!abilities.edit) notFound()
  return liveReport(sheet)
}
