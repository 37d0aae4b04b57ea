import { isRightToLeft } from '@/lib/core/docx/terms'
import type { DocumentLanguage, Inline, TextInline } from '@/lib/core/docx/types'
import { typeset } from '@/lib/core/docx/typography'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** What is gathered while a document is written: its language, and its notes in the order of their calls. */
export type Writing = { language: DocumentLanguage; notes: string[] }

/** Runs of text in their order. The number of another paragraph leads to it; a note becomes a linked number here, and its text is kept for the end. */
export const inlineHtml = (writing: Writing, runs: Inline[]): string =>
  runs
    .map((run) => {
      if (run.kind === 'footnote') return noteHtml(writing, run.runs)
      if (run.kind === 'text') return textHtml(run, writing.language)
      return `<a href="#${escapeHtml(run.bookmark)}">${escapeHtml(run.text)}</a>`
    })
    .join('')

/** A note, called in its place. */
export function noteHtml(writing: Writing, runs: TextInline[]): string {
  const number = writing.notes.push(runs.map((run) => textHtml(run, writing.language)).join(''))
  return `<sup><a href="#note-${number}" id="call-${number}">${number}</a></sup>`
}

function textHtml({ text, language, rtl }: TextInline, own: DocumentLanguage): string {
  const words = escapeHtml(typeset(text, language ?? own))
  if (!language || language === own) return words
  const direction = (rtl ?? isRightToLeft(language)) ? 'rtl' : 'ltr'
  return `<span lang="${language}" dir="${direction}">${words}</span>`
}
