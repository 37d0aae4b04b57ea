type Posted = { kept: readonly string[]; because: readonly string[]; becauseOf: readonly string[] }

/** The advice that a form lets stand, and why. Who gives a reason lets it stand also without ticking so. */
export function adviceThatStands({ kept, because, becauseOf }: Posted) {
  const said = becauseOf.map((key, at) => [key, because[at]?.trim() ?? ''] as const)
  const keys = [...new Set([...kept, ...said.flatMap(([key, reason]) => (reason ? [key] : []))])]
  // What a colleague said of advice that this form leaves alone stays.
  return { keys, reasons: Object.fromEntries(said.filter(([key]) => keys.includes(key))) }
}
