import 'server-only'
import { reportFault } from '@/lib/core/report'
import { joinQueue } from './queue'
import { WORK } from './work'

const AGAIN_MS = 15_000

/** Starts this copy's part in the work. A database that does not answer yet is asked again, and the pages serve meanwhile. */
export async function startWork(): Promise<void> {
  try {
    await joinQueue(WORK)
  } catch (error) {
    reportFault('start-work', error)
    setTimeout(startWork, AGAIN_MS).unref()
  }
}
