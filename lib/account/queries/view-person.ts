import 'server-only'
import { now } from '@/lib/core/clock'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { canGivePosition } from '../policy'
import { stands, stateOf } from '../rules'
import type { HeldView, PersonView } from '../types'

/** What is read of a person. */
export const personInclude = {
  sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
  actor: {
    include: {
      tenures: {
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        include: {
          position: { include: { presence: { select: { region: true } } } },
          lentBy: { select: { id: true, name: true } },
        },
      },
    },
  },
} as const satisfies Prisma.PersonInclude

export type ReadPerson = Prisma.PersonGetPayload<{ include: typeof personInclude }>
type ReadTenure = ReadPerson['actor']['tenures'][number]

/** A person with those of their positions that are wanted. */
export function viewOf(scope: Scope, person: ReadPerson, wanted: (tenure: ReadTenure) => boolean): PersonView {
  return {
    id: person.id,
    name: person.actor.name,
    email: person.email,
    state: stateOf(person),
    lastSeenAt: person.sessions[0]?.lastSeenAt ?? null,
    held: person.actor.tenures.filter(wanted).map((tenure) => heldView(scope, tenure)),
  }
}

export function heldView(scope: Scope, { id, startsAt, endsAt, lentBy, position }: ReadTenure): HeldView {
  const { role, presenceId, region, accomplishmentId } = position
  return {
    tenureId: id,
    role,
    scope: { presenceId, region, accomplishmentId },
    startsAt,
    endsAt,
    lentBy,
    abilities: { end: stands({ endsAt }, now()) && canGivePosition({ scope }, position) },
  }
}
