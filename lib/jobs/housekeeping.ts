import 'server-only'
import { foldTotals } from '@/lib/activity/commands/fold-totals'
import { sweepKeys } from '@/lib/activity/commands/sweep-keys'
import { reportFault } from '@/lib/core/report'

const MINUTE_MS = 60_000
const SWEEP_EVERY = 60

/**
 * Starts the housekeeping of this copy of the application: totals are folded each minute, old keys swept each hour.
 * Any number of copies may do so, since each command leaves at once when another copy is at it. A failure is reported
 * and tried again at the next turn: numbers stay right meanwhile, because what is not folded is counted too.
 */
export function startHousekeeping(): void {
  let turn = 0
  const keepHouse = async (): Promise<void> => {
    try {
      await foldTotals()
      if (turn++ % SWEEP_EVERY === 0) await sweepKeys()
    } catch (error) {
      reportFault('housekeeping', error)
    }
  }
  setInterval(keepHouse, MINUTE_MS).unref()
}
