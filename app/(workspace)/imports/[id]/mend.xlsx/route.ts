import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { columnWord, problemSentence } from '@/components/exchange/problem-sentence'
import { exportRowsToMend } from '@/lib/exchange/export/mend'
import { loadSheetWords } from '@/lib/exchange/loaders'
import { requireActor } from '@/lib/gate/actor'
import { download, EXCEL } from '@/lib/gate/download'

/** The rows to mend, as the same sheet with a column that says what to do. */
export async function GET(_request: Request, { params }: RouteContext<'/imports/[id]/mend.xlsx'>) {
  const { id } = await params
  const actor = await requireActor(`/imports/${id}`)
  const t = await getTranslations()
  const bytes = await exportRowsToMend(actor, id, {
    title: t('exchange.run.mend_sheet'),
    header: t('exchange.run.what_to_do'),
    sheet: await loadSheetWords(),
    sentence: ({ problems }) =>
      problems.map((problem) => `${columnWord(t, problem.column)}: ${problemSentence(t, problem)}`).join('\n'),
  })
  if (!bytes) notFound()
  return download(bytes, 'rows-to-mend.xlsx', EXCEL)
}
