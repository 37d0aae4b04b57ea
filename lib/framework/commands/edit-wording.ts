import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canEditWording } from '../policy'
import { forgetFrameworks } from '../queries'
import type { WordingInput } from '../schema'

/**
 * Words an accomplishment in one framework and language. From then on, loading reference data leaves it alone.
 * The same words again change nothing; words that somebody else changed since `base` are not overwritten.
 *
 * @throws DomainError refused; not_found for an accomplishment or framework that there is not
 */
export async function editWording(actor: Actor, input: WordingInput): Promise<Outcome<null>> {
  const { accomplishmentId, frameworkId, locale, short, text, toVerify, base } = input
  const outcome = await transaction<Outcome<null>>(async (tx) => {
    const subject = { type: 'accomplishment', id: accomplishmentId }
    // A wording that is not there yet cannot be locked: its accomplishment stands for it.
    await tx.$queryRaw`SELECT 1 FROM accomplishment WHERE id = ${accomplishmentId} FOR NO KEY UPDATE`
    if (!canEditWording(actor)) throw new DomainError('refused', subject)
    const [accomplishment, framework] = await Promise.all([
      tx.accomplishment.findUnique({ where: { id: accomplishmentId } }),
      tx.framework.findUnique({ where: { id: frameworkId } }),
    ])
    if (!accomplishment || !framework) throw new DomainError('not_found', subject)
    const key = { accomplishmentId, frameworkId, locale }
    const where = { accomplishmentId_frameworkId_locale: key }
    const before = await tx.wording.findUnique({ where })
    if (before?.short === short && before.text === text && before.toVerify === toVerify) return done(null)
    if ((before?.editedAt?.toISOString() ?? '') !== base) return CHANGED
    const words = { short, text, toVerify, editedAt: now() }
    await tx.wording.upsert({ where, create: { ...key, ...words }, update: words })
    await record(tx, actor, 'wording.changed', subject, {
      accomplishment: accomplishmentId,
      framework: frameworkId,
      locale,
    })
    return done(null)
  })
  forgetFrameworks()
  return outcome
}

const CHANGED = declined<null>({ form: [{ key: 'framework.problem.changed' }] })
