import 'server-only'
import { selectLines } from '@/lib/activity/queries/list-activities'
import { underAccomplishment, visibleWhere } from '@/lib/activity/queries/visible-where'
import { today } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { PRACTICES_A_PAGE, STAGES } from '../constants'
import type { PracticeFilter } from '../schema'
import type { PracticeLine, Stage } from '../types'

const { sql, join } = Prisma

/** The stage of a practice on `practice p`, joined to its activity: as `stageOf` has it. */
const stage = () =>
  sql`CASE WHEN p.state = 'confirmed' AND p.due_on <= ${today()}::date THEN 'due'
    ELSE coalesce(p.state::text, 'candidate') END`

/** On the columns of `activity`: a good practice that was retired, which no report is offered any more. */
export const retiredWhere = (): Prisma.Sql =>
  sql`(kind = 'good_practice' AND EXISTS (SELECT 1 FROM practice p WHERE p.activity_id = activity.id AND p.state = 'retired'))`

function filtered(scope: Scope, { accomplishment, theme }: PracticeFilter): Prisma.Sql {
  const parts = [sql`kind = 'good_practice' AND withdrawn_at IS NULL`, visibleWhere(scope)]
  if (accomplishment) parts.push(underAccomplishment(accomplishment))
  if (theme)
    parts.push(sql`EXISTS (SELECT 1 FROM activity_theme t WHERE t.activity_id = activity.id AND t.theme_id = ${theme})`)
  return join(parts, ' AND ')
}

/** How many good practices there are at each stage, under the other conditions of a filter. */
export async function countStages(scope: Scope, filter: PracticeFilter): Promise<Record<Stage, number>> {
  const rows = await db.$queryRaw<{ stage: Stage; count: bigint }[]>`
    SELECT ${stage()} AS stage, count(*) AS count FROM activity LEFT JOIN practice p ON p.activity_id = activity.id
    WHERE ${filtered(scope, filter)} GROUP BY 1`
  const counts = new Map(rows.map((row) => [row.stage, Number(row.count)]))
  return Object.fromEntries(STAGES.map((one) => [one, counts.get(one) ?? 0])) as Record<Stage, number>
}

/** One page of the good practices that a scope may see: what is due first, the longest due before the others. */
export async function listPractices(scope: Scope, filter: PracticeFilter): Promise<PracticeLine[]> {
  const at = filter.stage ? sql`AND ${stage()} = ${filter.stage}` : sql``
  const order = join(
    STAGES.map((one, index) => sql`WHEN ${one} THEN ${index}::int`),
    ' ',
  )
  const rows = await db.$queryRaw<Pick<PracticeLine, 'id' | 'stage' | 'dueOn' | 'themes'>[]>`
    SELECT id::text, stage, to_char(due_on, 'YYYY-MM-DD') AS "dueOn",
      (SELECT coalesce(array_agg(t.theme_id ORDER BY t.theme_id), '{}') FROM activity_theme t WHERE t.activity_id = page.id) AS themes
    FROM (SELECT activity.id, p.due_on, ${stage()} AS stage FROM activity
        LEFT JOIN practice p ON p.activity_id = activity.id
      WHERE ${filtered(scope, filter)} ${at}
      ORDER BY CASE ${stage()} ${order} END, p.due_on, activity.updated_at DESC, activity.id
      LIMIT ${PRACTICES_A_PAGE} OFFSET ${(filter.page - 1) * PRACTICES_A_PAGE}) page`
  const ids = rows.map(({ id }) => id)
  const lines = ids.length > 0 ? await selectLines(scope, sql`id = ANY(${ids}::uuid[])`, sql``) : []
  return rows.flatMap((row) => {
    const line = lines.find(({ id }) => id === row.id)
    return line ? [{ ...line, ...row }] : []
  })
}
