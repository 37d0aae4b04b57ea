export type MeterProps = { value: number; max: number }

/**
 * A bar drawn on the server. Its number always stands beside it in words, so the bar itself is decoration. Above its
 * limit it is full; a row at nought gets the class `zero`, which draws the empty frame.
 */
export function Meter({ value, max }: MeterProps) {
  const width = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * 1000) : 0
  return (
    <svg className="budget" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bg" width="1000" height="100" />
      <rect className="fg" width={width} height="100" />
    </svg>
  )
}
