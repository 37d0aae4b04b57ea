import 'server-only'
import { db, type Tx } from '@/lib/core/db'
import { type Labels, labelsFrom } from '@/lib/core/labels'
import type { TemplateOutline } from '../types'

/** A kind of report as it is kept. `shipped`: it came with the product, and is copied rather than edited. */
export type Template = { id: string; name: Labels; version: number; shipped: boolean; outline: TemplateOutline }

type Row = { id: string; name: unknown; version: number; madeById: string | null; outline: unknown }

const asTemplate = ({ name, madeById, outline, ...row }: Row): Template => ({
  ...row,
  name: labelsFrom(name),
  shipped: madeById === null,
  outline: outline as TemplateOutline,
})

/** The templates, those that ship first, each with how many reports were made from it. */
export async function listTemplates(): Promise<(Template & { reports: number })[]> {
  const rows = await db.reportTemplate.findMany({
    orderBy: [{ madeById: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    include: { _count: { select: { reports: true } } },
  })
  return rows.map(({ _count, ...row }) => ({ ...asTemplate(row), reports: _count.reports }))
}

/** How many reports were made from a template. */
export const countReportsFrom = (templateId: string): Promise<number> => db.report.count({ where: { templateId } })

/** A template; null where there is none of that id. */
export async function findTemplate(id: string, client: Pick<Tx, 'reportTemplate'> = db): Promise<Template | null> {
  const row = await client.reportTemplate.findUnique({ where: { id } })
  return row && asTemplate(row)
}
