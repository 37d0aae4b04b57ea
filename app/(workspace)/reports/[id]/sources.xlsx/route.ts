import { getLocale, getTranslations } from 'next-intl/server'
import { fieldWord } from '@/components/report/field-word'
import { directionOf } from '@/lib/core/i18n/locales'
import { requireActor } from '@/lib/gate/actor'
import { download, EXCEL, orNotFound } from '@/lib/gate/download'
import { exportSources, PACK_COLUMNS, type PackWords } from '@/lib/report/export/sources'

/** The source pack: what each paragraph rests on, for the officer who clears the report. */
export async function GET(_request: Request, { params }: RouteContext<'/reports/[id]/sources.xlsx'>) {
  const { id } = await params
  const actor = await requireActor(`/reports/${id}`)
  const { bytes, name } = await orNotFound(actor, exportSources(actor, id, await packWords()))
  return download(bytes, name, EXCEL)
}

async function packWords(): Promise<PackWords> {
  const [t, tActivity, locale] = await Promise.all([
    getTranslations('report.source_pack'),
    getTranslations('activity'),
    getLocale(),
  ])
  return {
    title: (symbol) => t('title', { symbol }),
    sheet: t('sheet'),
    headers: PACK_COLUMNS.map(({ key }) => t(`column.${key}`)),
    written: (edited) => t(edited ? 'written.drafter' : 'written.composed'),
    state: (state) => t(`state.${state}`),
    field: (name) => fieldWord(tActivity, name),
    rightToLeft: directionOf(locale) === 'rtl',
  }
}
