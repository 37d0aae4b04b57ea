/** Joins class names, leaving out what does not apply. */
export function classNames(...names: unknown[]): string | undefined {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ') || undefined
}
