import 'server-only'
import { db } from '@/lib/core/db'

/** Ids of the themes that an activity bears on. The caller has shown that it is visible. */
export async function listThemesOf(activityId: string): Promise<string[]> {
  const rows = await db.activityTheme.findMany({ where: { activityId }, orderBy: { themeId: 'asc' } })
  return rows.map(({ themeId }) => themeId)
}
