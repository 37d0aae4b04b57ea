import type { useTranslations } from 'next-intl'

/** What a field of an activity is called on the form; its own name where the form does not ask for it. */
export function fieldWord(tActivity: ReturnType<typeof useTranslations<'activity'>>, field: string): string {
  const keys = [`field.${field}`, `changed_field.${field}`] as never[]
  const known = keys.find((key) => tActivity.has(key))
  return known ? tActivity(known) : field
}
