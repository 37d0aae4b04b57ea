import 'server-only'
import { LACKS } from '@/lib/activity/constants'
import { lacksWhere } from '@/lib/activity/queries/lacks-where'
import { insideWhere, visibleWhere } from '@/lib/activity/queries/visible-where'
import type { Lack } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { worstFirst } from '../rules'
import type { Quality, QualityRow } from '../types'

const { sql, join, raw } = Prisma

type RawRow = { side: 'all' | 'presence' | 'accomplishment'; key: string | null; activities: bigint } & Record<
  Lack,
  bigint
>

// Names of our own list, never of a reader's.
const column = (lack: Lack): Prisma.Sql => raw(`"${lack}"`)

/**
 * How many of the activities that a scope sees from inside lack which answer, by presence and by accomplishment: one
 * statement. An activity counts at each of its holders and under each of its accomplishments; `all` counts it once.
 */
export async function readQuality(scope: Scope): Promise<Quality> {
  const flags = join(LACKS.map((lack) => sql`${lacksWhere(lack)} AS ${column(lack)}`))
  const counts = join([
    sql`count(*) AS activities`,
    ...LACKS.map((lack) => sql`count(*) FILTER (WHERE ${column(lack)}) AS ${column(lack)}`),
  ])
  const rows = await db.$queryRaw<RawRow[]>`
    WITH seen AS MATERIALIZED (
      SELECT holder_ids, standings, ${flags} FROM activity
      WHERE ${visibleWhere(scope)} AND ${insideWhere(scope)} AND withdrawn_at IS NULL
    )
    SELECT 'all' AS side, NULL AS key, ${counts} FROM seen
    UNION ALL
    SELECT 'presence', holder::text, ${counts} FROM seen CROSS JOIN LATERAL unnest(holder_ids) AS holder GROUP BY holder
    UNION ALL
    SELECT 'accomplishment', split_part(standing, ':', 1), ${counts}
    FROM seen CROSS JOIN LATERAL unnest(standings) AS standing GROUP BY 2`
  const side = (wanted: RawRow['side']) => rows.filter((row) => row.side === wanted).map(toRow)
  const [all] = side('all')
  if (!all) throw new Error('A count without groups gives one row')
  return { all, presences: worstFirst(side('presence')), accomplishments: worstFirst(side('accomplishment')) }
}

function toRow({ key, activities, ...counts }: RawRow): QualityRow {
  const lacks = Object.fromEntries(LACKS.map((lack) => [lack, Number(counts[lack] ?? 0)])) as Record<Lack, number>
  const sum = LACKS.reduce((total, lack) => total + lacks[lack], 0)
  return { key, activities: Number(activities), lacks, sum }
}
