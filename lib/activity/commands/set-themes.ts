import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canEdit } from '../policy'
import { reachOfContent } from '../rules/content'
import type { ThemesForm } from '../schema/themes'
import { lockLive } from './save-activity'

/**
 * Says which themes an activity bears on. They stand beside its revisions: no verdict is reopened by them.
 *
 * @returns a problem where a theme is not known
 * @throws DomainError not_found, refused
 */
export function setThemes(actor: Actor, { reference, themes }: ThemesForm): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const { id: activityId, content } = await lockLive(tx, actor, reference)
    if (!canEdit(actor, reachOfContent(content))) throw new DomainError('refused', { id: activityId })
    const wanted = [...new Set(themes)].sort()
    const known = await tx.theme.count({ where: { id: { in: wanted } } })
    if (known < wanted.length) return declined({ themes: [{ key: 'activity.problems.choice' }] })
    const rows = await tx.activityTheme.findMany({ where: { activityId }, orderBy: { themeId: 'asc' } })
    if (rows.map(({ themeId }) => themeId).join() === wanted.join()) return done({ reference })
    await tx.activityTheme.deleteMany({ where: { activityId } })
    await tx.activityTheme.createMany({ data: wanted.map((themeId) => ({ activityId, themeId })) })
    await record(tx, actor, 'activity.themes_set', { type: 'activity', id: activityId }, { themes: wanted })
    return done({ reference })
  })
}
