import 'server-only'
import { bodyHash, claimKey, keepAnswer } from '@/lib/activity/commands/once'
import { listKeptFilters } from '@/lib/activity/queries/list-kept-filters'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canCreateReport } from '../policy'
import type { NewReportForm } from '../schema'

/**
 * Opens a report draft from a template: its facts only. Nothing is written before a selection has been shown.
 *
 * @returns its id; or a problem when the template or the kept filter is not known or the key was used for another report
 * @throws DomainError refused
 */
export function createReport(actor: Actor, input: NewReportForm): Promise<Outcome<{ id: string }>> {
  return transaction(async (tx) => {
    if (!canCreateReport(actor))
      throw new DomainError('refused', { type: 'report', id: 'new', action: 'report.create' })
    const template = await tx.reportTemplate.findUnique({ where: { id: input.template } })
    if (!template) return declined({ template: [{ key: 'report.problems.template' }] })
    const theme = input.themeId && (await tx.theme.count({ where: { id: input.themeId } }))
    if (theme === 0) return declined({ themeId: [{ key: 'report.problems.theme' }] })
    const filter = await takeFilter(tx, actor, input)
    if (filter === undefined) return declined({ filter: [{ key: 'report.problems.filter' }] })
    const claim = await claimKey(tx, actor, input.key, bodyHash(input))
    if (claim.state === 'done') return done({ id: claim.answer })
    if (claim.state === 'other_body') return declined({ form: [{ key: 'report.problems.already_created' }] })
    const { key: _key, template: templateId, themeId, filter: _filter, ...facts } = input
    const { id } = await tx.report.create({
      data: {
        ...facts,
        ...filter,
        templateId,
        themeId: themeId || null,
        createdById: actor.id,
      },
    })
    await keepAnswer(tx, actor, input.key, id)
    await record(tx, actor, 'report.created', { type: 'report', id }, { activities: 0 })
    return done({ id })
  })
}

/** The kept filter as the report takes it: with its name and query of today. Undefined: the actor keeps none such. */
async function takeFilter(tx: Tx, actor: Actor, { filter }: NewReportForm) {
  if (!filter) return {}
  const found = (await listKeptFilters(actor, tx)).find(({ id }) => id === filter)
  return found && { filter: { name: found.name, query: found.query } }
}
