const LIMIT_MS = 20_000

/**
 * Asks the measured server, which must stand on this machine.
 *
 * @throws {Error} when it leads elsewhere or fails: a fast refusal must not count as a fast page
 */
export async function get(address: string, cookie: string): Promise<string> {
  if (new URL(address).hostname !== '127.0.0.1') throw new Error(`${address} is not on this machine`)
  const answer = await fetch(address, {
    headers: { cookie, 'accept-language': 'en' },
    redirect: 'manual',
    signal: AbortSignal.timeout(LIMIT_MS),
  })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  return body
}
