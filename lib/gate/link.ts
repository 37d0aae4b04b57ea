import 'server-only'
import type { Actor } from '@/lib/permission/types'
import { mintActor } from './mint'

/** The actor of a personal link. It holds no position: it does what the commands made for links let it do. */
export const linkActor = (id: string, name: string | null): Actor =>
  mintActor({ id, type: 'link', name: name ?? '', positions: [] })
