import 'server-only'
import { randomUUID } from 'node:crypto'
import { bodyHash, claimKey, keepAnswer } from '@/lib/activity/commands/once'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { inLocale } from '@/lib/core/labels'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { canEditTemplates } from '../policy'
import { findTemplate, type Template } from './queries'
import { withForm } from './rules'
import type { CopyForm, DeleteForm, TemplateForm } from './schema'

/** Refuses whoever may not make templates. */
function authorise(actor: Actor, id: string): void {
  if (!canEditTemplates(actor)) throw new DomainError('refused', { type: 'template', id, action: 'template.edit' })
}

/** A template, held until the act is over: no report begins from it and nobody else writes it meanwhile. */
async function lockTemplate(tx: Tx, id: string): Promise<Template> {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM report_template WHERE id = ${id} FOR UPDATE`)
  const template = await findTemplate(id, tx)
  if (!template) throw new DomainError('not_found', { type: 'template', id, action: 'template.edit' })
  return template
}

/**
 * Makes a template as a copy of another one, under a name of its own. Sent again, it makes no second one.
 *
 * @throws DomainError refused
 */
export function copyTemplate(actor: Actor, input: CopyForm): Promise<Outcome<{ id: string }>> {
  return transaction(async (tx) => {
    authorise(actor, input.from)
    const from = await findTemplate(input.from, tx)
    if (!from) return declined({ from: [{ key: 'report.problems.template' }] })
    const claim = await claimKey(tx, actor, input.key, bodyHash(input))
    if (claim.state === 'done') return done({ id: claim.answer })
    if (claim.state === 'other_body') return declined({ form: [{ key: 'report.templates.problems.already' }] })
    const id = randomUUID()
    const outline = from.outline as unknown as Prisma.InputJsonValue
    await tx.reportTemplate.create({ data: { id, name: { en: input.name }, outline, madeById: actor.id } })
    await keepAnswer(tx, actor, input.key, id)
    await record(tx, actor, 'template.made', { type: 'template', id }, { from: input.from })
    return done({ id })
  })
}

/**
 * Writes a template: its sections, and its name and their texts in one language. Reports that were composed stand as they
 * are. A template that ships is not written; nor is one that somebody has changed since it was opened.
 *
 * @throws DomainError not_found, refused
 */
export function saveTemplate(actor: Actor, input: TemplateForm): Promise<Outcome<{ id: string }>> {
  return transaction(async (tx) => {
    authorise(actor, input.template)
    const template = await lockTemplate(tx, input.template)
    if (template.shipped) return declined({ form: [{ key: 'report.templates.problems.shipped' }] })
    if (template.version !== input.version) return declined({ form: [{ key: 'report.templates.problems.conflict' }] })
    const outline = withForm(template.outline, input) as unknown as Prisma.InputJsonValue
    const version = template.version + 1
    const data = { name: { ...template.name, [input.language]: input.name }, outline, version }
    await tx.reportTemplate.update({ where: { id: template.id }, data })
    const change = { version, language: input.language }
    await record(tx, actor, 'template.saved', { type: 'template', id: template.id }, change)
    return done({ id: template.id })
  })
}

/**
 * Deletes a template that no report was made from. One that ships stays, because the next start would bring it back; so
 * does one that somebody has changed since the page was opened.
 *
 * @throws DomainError not_found, refused
 */
export function deleteTemplate(actor: Actor, input: DeleteForm): Promise<Outcome<{ id: string }>> {
  return transaction(async (tx) => {
    authorise(actor, input.template)
    const { id, name, version, shipped } = await lockTemplate(tx, input.template)
    if (shipped) return declined({ form: [{ key: 'report.templates.problems.shipped_stays' }] })
    if (version !== input.version) return declined({ form: [{ key: 'report.templates.problems.changed' }] })
    const count = await tx.report.count({ where: { templateId: id } })
    if (count > 0) return declined({ form: [{ key: 'report.templates.problems.used', values: { count } }] })
    await tx.reportTemplate.delete({ where: { id } })
    await record(tx, actor, 'template.deleted', { type: 'template', id }, { name: inLocale(name, 'en') })
    return done({ id })
  })
}
