import type { Problems } from '@/lib/core/errors'

/** The first problem, as the address of the page says it: `file.mismatch`. */
export function codeOf(problems: Problems): string {
  const [field = 'form', [problem] = []] = Object.entries(problems)[0] ?? []
  return `${field}.${problem?.key.split('.').at(-1) ?? 'malformed'}`
}
