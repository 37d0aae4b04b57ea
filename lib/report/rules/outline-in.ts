import type { ReportLanguage } from '../compose/types'
import type { Outline } from '../types'

/** A template as it speaks in a language: its headings and standing text, English where it has none of the language. */
export const outlineIn = (outline: Outline, language: ReportLanguage): Outline => ({
  ...outline,
  ...outline.languages?.[language],
})
