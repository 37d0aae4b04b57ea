import { english, NAMESPACES } from '@/messages/catalogue'
import { DEFAULT_LOCALE, type Locale } from './locales'
import { type Messages, withFallback } from './merge'

/**
 * All sentences of a language, by namespace. What it lacks is English, sentence by sentence; a namespace without a file
 * in that language is English altogether (a test holds the complete languages complete).
 */
export async function messagesOf(locale: Locale): Promise<typeof english> {
  if (locale === DEFAULT_LOCALE) return english
  const translated = await Promise.all(
    NAMESPACES.map(async (namespace) => [namespace, await readNamespace(locale, namespace)] as const),
  )
  return withFallback(english, Object.fromEntries(translated)) as typeof english
}

async function readNamespace(locale: Locale, namespace: string): Promise<Messages> {
  try {
    return (await import(`@/messages/${locale}/${namespace}.json`)).default
  } catch {
    return {}
  }
}
