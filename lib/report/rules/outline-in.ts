import type { ReportLanguage } from '../compose/types'
import type { Outline, TemplateOutline } from '../types'

/** A template as it speaks in a language: its headings and standing text, English where it has none of the language. */
export const outlineIn = ({ headings, sections }: TemplateOutline, language: ReportLanguage): Outline => ({
  headings: { ...headings.en, ...headings[language] },
  sections: sections.map(({ texts, ...section }) => ({ ...section, ...(texts[language] ?? texts.en) })),
})
