import 'server-only'
import type { Tx } from '@/lib/core/db'
import { MATRIX } from '@/lib/permission/matrix'

/**
 * Whether somebody else still administers the whole Office at an instant: enabled, and with a password to sign in.
 * Holds the positions in question, so that two administrators who end each other wait for one another.
 *
 * @param except the tenure that is to end, or the person who is to be disabled
 */
export async function isAdministered(
  tx: Tx,
  at: Date,
  except: { tenureId?: string; personId?: string },
): Promise<boolean> {
  const roles = [...MATRIX['people.manage']]
  await tx.$queryRaw`SELECT 1 FROM position WHERE role::text = ANY(${roles}) ORDER BY id FOR UPDATE`
  const others = await tx.tenure.count({
    where: {
      id: except.tenureId && { not: except.tenureId },
      actorId: except.personId && { not: except.personId },
      startsAt: { lte: at },
      OR: [{ endsAt: null }, { endsAt: { gt: at } }],
      position: { role: { in: roles }, presenceId: null, region: null, accomplishmentId: null },
      actor: { person: { disabledAt: null, passwordHash: { not: null } } },
    },
  })
  return others > 0
}
