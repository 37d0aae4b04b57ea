import 'server-only'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { mayOfficeWide } from '@/lib/permission/scope'
import type { Scope } from '@/lib/permission/types'
import { canGivePosition } from '../policy'
import { stands } from '../rules'
import type { PersonView } from '../types'
import { personInclude, viewOf } from './view-person'

const PAGE_SIZE = 25

export type PeoplePage = { people: PersonView[]; total: number; page: number; pageSize: number }

/**
 * Whom a scope may see: `canManage` of policy.ts as a condition. Positions are few, so the one rule picks those within
 * reach and the database compares ids.
 */
async function visibleWhere(scope: Scope): Promise<Prisma.PersonWhereInput> {
  if (mayOfficeWide({ scope }, 'people.manage')) return {}
  const positions = await db.position.findMany({ include: { presence: { select: { region: true } } } })
  const ids = positions.filter((position) => canGivePosition({ scope }, position)).map(({ id }) => id)
  const standing = { OR: [{ endsAt: null }, { endsAt: { gt: now() } }] }
  return {
    actor: { tenures: { some: { positionId: { in: ids } }, none: { ...standing, positionId: { notIn: ids } } } },
  }
}

/** The people whom a scope may manage, by name, 25 a page; `search` looks into name and e-mail. */
export async function listPeople(
  scope: Scope,
  { search = '', page = 1 }: { search?: string; page?: number } = {},
): Promise<PeoplePage> {
  const contains = { contains: search, mode: 'insensitive' } as const
  const found = search ? { OR: [{ email: contains }, { actor: { name: contains } }] } : {}
  const where = { AND: [await visibleWhere(scope), found] }
  const total = await db.person.count({ where })
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const current = Math.min(Math.max(1, page), pages)
  const people = await db.person.findMany({
    where,
    include: personInclude,
    orderBy: [{ actor: { name: 'asc' } }, { id: 'asc' }],
    take: PAGE_SIZE,
    skip: (current - 1) * PAGE_SIZE,
  })
  const at = now()
  return {
    people: people.map((person) => viewOf(scope, person, (held) => stands(held, at))),
    total,
    page: current,
    pageSize: PAGE_SIZE,
  }
}

/** Those whom a scope may manage and who have access, except one and the reader: by name. */
export async function listSuccessors(scope: Scope, except: string): Promise<{ id: string; name: string }[]> {
  const apart = { disabledAt: null, id: { notIn: [except, scope.actorId] } }
  const people = await db.person.findMany({
    where: { AND: [await visibleWhere(scope), apart] },
    select: { id: true, actor: { select: { name: true } } },
    orderBy: { actor: { name: 'asc' } },
  })
  return people.map(({ id, actor: { name } }) => ({ id, name }))
}
