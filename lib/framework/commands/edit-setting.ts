import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { canEditWording } from '../policy'
import { forgetFrameworks } from '../queries'
import type { SettingInput } from '../schema'
import { partsOf, problemsOfWhole, readPart, withParts } from '../setting/rules'

const PART = 'value.'

/**
 * Changes parts of a setting or standing note; its shape stays. From then on, loading reference data leaves it alone.
 * The same values again change nothing; a setting that somebody else changed since `base` is not overwritten.
 *
 * @param input the parts as `value.<path>`; a part that is not sent keeps its value
 * @throws DomainError refused; not_found for a setting that there is not; unknown_field for a part that it has not
 */
export async function editSetting(actor: Actor, input: SettingInput): Promise<Outcome<null>> {
  const { key, toVerify, base, parts } = input
  const outcome = await transaction<Outcome<null>>(async (tx) => {
    const subject = { type: 'setting', id: key }
    await tx.$queryRaw`SELECT 1 FROM setting WHERE key = ${key} FOR UPDATE`
    if (!canEditWording(actor)) throw new DomainError('refused', subject)
    const before = await tx.setting.findUnique({ where: { key } })
    if (!before) throw new DomainError('not_found', subject)
    const { changes, problems } = readParts(before.value, parts)
    const value = withParts(before.value, changes)
    for (const [path, list] of Object.entries(problemsOfWhole(value))) problems[PART + path] ??= list
    if (Object.keys(problems).length > 0) return declined(problems)
    if (changes.size === 0 && before.toVerify === toVerify) return done(null)
    if ((before.editedAt?.toISOString() ?? '') !== base) return CHANGED
    const data = { value: value as Prisma.InputJsonValue, toVerify, editedAt: now() }
    await tx.setting.update({ where: { key }, data })
    await record(tx, actor, 'setting.changed', subject, { fields: [...changes.keys()] })
    return done(null)
  })
  forgetFrameworks()
  return outcome
}

/** What was typed for the parts of a setting: the values that differ, and what cannot be read. */
function readParts(value: unknown, typed: Record<string, string>) {
  const parts = new Map(partsOf(value).map((part) => [PART + part.path, part]))
  const changes = new Map<string, string | number>()
  const problems: Problems = {}
  for (const [field, text] of Object.entries(typed)) {
    const part = parts.get(field)
    if (!part) throw new DomainError('unknown_field')
    const read = readPart(part, text)
    if ('problem' in read) problems[field] = [read.problem]
    else if (read.value !== part.value) changes.set(part.path, read.value)
  }
  return { changes, problems }
}

const CHANGED = declined<null>({ form: [{ key: 'framework.problem.changed' }] })
