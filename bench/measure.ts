/** One act of a side, such as reading a page of a list. */
export type Act = () => Promise<unknown>

export type Timing = { rate: number; p50: number; p95: number; count: number }

export type Budget = {
  clients: number
  /** Times that every side has its turn. */
  rounds: number
  /** How long a turn lasts. */
  turnMs: number
  /** No more acts than this in a turn: for acts that use something up. */
  most?: number
}

/**
 * Measures sides in turns, A B A B: whatever else the machine does meanwhile falls on all of them alike, so that their
 * ratio holds even where the figures do not.
 *
 * @returns for each side acts per second, and the milliseconds within which half and 95 % of its acts ended
 */
export async function race<Sides extends Record<string, Act>>(
  sides: Sides,
  budget: Budget,
): Promise<{ [Side in keyof Sides]: Timing }> {
  const entrants = Object.entries(sides).map(([name, act]) => ({ name, act, laps: { times: [], elapsed: 0 } as Laps }))
  for (const { act } of entrants) await act()
  for (let round = 0; round < budget.rounds; round++) {
    for (const { act, laps } of entrants) await turn(act, laps, budget)
  }
  return Object.fromEntries(entrants.map(({ name, laps }) => [name, timing(laps)])) as { [Side in keyof Sides]: Timing }
}

type Laps = { times: number[]; elapsed: number }

async function turn(act: Act, laps: Laps, { clients, turnMs, most = Number.POSITIVE_INFINITY }: Budget): Promise<void> {
  const start = performance.now()
  let begun = 0
  const client = async () => {
    while (performance.now() - start < turnMs && begun < most) {
      begun++
      const at = performance.now()
      await act()
      laps.times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  laps.elapsed += performance.now() - start
}

function timing({ times, elapsed }: Laps): Timing {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { rate: (times.length / elapsed) * 1000, p50: at(0.5), p95: at(0.95), count: times.length }
}
