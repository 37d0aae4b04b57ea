/**
 * Whether a request comes from a page of another site. A request that names no origin is not called foreign here: it
 * may be a link or a program.
 *
 * @param origin the header as sent: a scheme with a host, `null`, or absent
 * @param host the host that was called
 */
export function isForeign(origin: string | null, host: string | null): boolean {
  if (origin === null) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
