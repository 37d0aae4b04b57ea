import 'server-only'
import { hashOf } from '@/lib/account/invitation/rules'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Request } from '@/lib/generated/prisma/client'
import { opensNow } from '../rules/request-state'

/** The request that a link opens now; null for one that is unknown, revoked or too old: they look the same. */
export async function findLink(token: string): Promise<(Request & { linkId: string }) | null> {
  const request = await db.request.findUnique({ where: { linkHash: hashOf(token) } })
  return request?.linkId && opensNow(request, now()) ? { ...request, linkId: request.linkId } : null
}
