import 'server-only'
import { db, type Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { KeptFilter } from '../reading/types'

/** The filters that a person keeps, by name. */
export const listKeptFilters = (
  { id }: Pick<Actor, 'id'>,
  client: Pick<Tx, 'keptFilter'> = db,
): Promise<KeptFilter[]> =>
  client.keptFilter.findMany({
    where: { personId: id },
    select: { id: true, name: true, query: true },
    orderBy: { name: 'asc' },
  })
