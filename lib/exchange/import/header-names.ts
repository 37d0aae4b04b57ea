import 'server-only'
import { fold } from '@/lib/core/fold'
import { LOCALES } from '@/lib/core/i18n/locales'
import { messagesOf } from '@/lib/core/i18n/messages'
import { COLUMNS } from '../constants'
import { ALIASES } from '../rules/aliases'
import type { HeaderNames } from '../rules/headers'
import type { ColumnKey } from '../types'

/** What our columns are called in all languages of the interface, and by others. */
export async function loadHeaderNames(): Promise<HeaderNames> {
  const headers = new Map<string, ColumnKey>()
  for (const locale of LOCALES) {
    const { activity, exchange } = await messagesOf(locale)
    const names: Record<string, string> = { ...activity.field, ...exchange.file.header }
    for (const { key } of COLUMNS) for (const name of [names[key] ?? key, key]) headers.set(fold(name), key)
  }
  for (const [key, names] of Object.entries(ALIASES) as [ColumnKey, string[]][]) {
    // A name of ours means what we call so.
    for (const name of names) if (!headers.has(fold(name))) headers.set(fold(name), key)
  }
  return headers
}
