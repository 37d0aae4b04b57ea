import { LANGUAGES } from '@/lib/activity/constants'
import type { Language } from '@/lib/activity/types'

/** A kept language code as one that the house knows. */
export const knownLanguage = (code: string): Language => LANGUAGES.find((one) => one === code) ?? 'en'
