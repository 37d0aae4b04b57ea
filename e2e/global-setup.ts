import { db } from '@/lib/core/db'
import { makePresences } from './fixtures/presences'

/**
 * Once before all journeys. The server remembers its lists for half a minute, so the presences of the tests stand there
 * before it is asked for the first time.
 */
export default async function setUp(): Promise<void> {
  await makePresences(300)
  await db.$disconnect()
}
