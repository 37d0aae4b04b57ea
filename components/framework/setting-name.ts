import type { useTranslations } from 'next-intl'
import type { PartName } from '@/lib/framework/setting/rules'

type Say = ReturnType<typeof useTranslations<'framework'>>

/** What a setting is called. One that the messages do not know yet is called by its key. */
export function settingName(t: Say, key: string): string {
  const name = `setting.${key.replaceAll('.', '_')}`
  return t.has(name as never) ? t(name as never) : key
}

/** What a part of a setting is called, without its language. */
export function partName(t: Say, { key, number }: PartName): string {
  const name = `part.${key}`
  return t.has(name as never) ? t(name as never, { number: number ?? 0 } as never) : key
}
