import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import type { Settings } from '../schema'

/**
 * Changes the actor's own name, language, appearance and mail: those that are given.
 *
 * @throws DomainError refused for an actor who is no person
 */
export function changeSettings(actor: Actor, input: Partial<Settings>): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${actor.id}::uuid FOR UPDATE`
    const person = await tx.person.findUnique({ where: { id: actor.id }, include: { actor: true } })
    if (!person || person.disabledAt) throw new DomainError('refused', { type: 'person', id: actor.id })
    const { locale, appearance, mail } = person
    const before = { name: person.actor.name, locale, appearance, mail }
    const fields = (['name', 'locale', 'appearance', 'mail'] as const).filter(
      (field) => input[field] && before[field] !== input[field],
    )
    if (fields.length === 0) return done(null)
    await tx.actor.update({ where: { id: actor.id }, data: { name: input.name } })
    await tx.person.update({
      where: { id: actor.id },
      data: { locale: input.locale, appearance: input.appearance, mail: input.mail },
    })
    await record(tx, actor, 'person.settings_changed', { type: 'person', id: actor.id }, { fields })
    return done(null)
  })
}
