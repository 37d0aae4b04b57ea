import { BookmarkEnd, BookmarkStart, FootnoteReferenceRun, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Context } from '@/lib/core/docx/context'
import { field } from '@/lib/core/docx/field'
import { runLanguage, STYLE } from '@/lib/core/docx/styles'
import { isRightToLeft } from '@/lib/core/docx/terms'
import type { DocumentLanguage, Inline, TextInline } from '@/lib/core/docx/types'
import { printable, typeset } from '@/lib/core/docx/typography'
import { element } from '@/lib/core/docx/xml'

export type RunLook = { bold?: boolean; italics?: boolean; size?: number; sizeComplexScript?: number; style?: string }

/** Gives one run of the document's own language, tabs (`\t`) included. */
export const run = (text: string, language: DocumentLanguage, look: RunLook = {}): TextRun =>
  new TextRun({
    ...look,
    rightToLeft: isRightToLeft(language) || undefined,
    children: printable(text)
      .split(/(\t)/)
      .filter(Boolean)
      .map((part) => (part === '\t' ? new Tab() : part)),
  })

const textRun = (context: Context, inline: TextInline, look: RunLook): TextRun => {
  const language = inline.language ?? context.language
  return new TextRun({
    ...look,
    text: typeset(inline.text, language),
    rightToLeft: (inline.rtl ?? isRightToLeft(language)) || undefined,
    language: language === context.language ? undefined : runLanguage(language),
  })
}

const addFootnote = (context: Context, runs: TextInline[]): number => {
  const id = Object.keys(context.footnotes).length + 1
  // The space keeps number and text apart for a reader that knows no tabs.
  const children = [run(' \t', context.language), ...runs.map((inline) => textRun(context, inline, {}))]
  const bidirectional = isRightToLeft(context.language) || undefined
  context.footnotes[id] = { children: [new Paragraph({ style: STYLE.footnote, bidirectional, children })] }
  return id
}

/** Adds a footnote and gives its reference, to stand where it is called. */
export const footnote = (context: Context, runs: TextInline[]): FootnoteReferenceRun =>
  new FootnoteReferenceRun(addFootnote(context, runs))

/** Adds a footnote that is marked with a sign such as * and takes no number. */
export const signedFootnote = (context: Context, runs: TextInline[], sign: string): TextRun => {
  const id = addFootnote(context, runs)
  context.signs.set(id, sign)
  const reference = element('w:footnoteReference', { 'w:customMarkFollows': '1', 'w:id': String(id) })
  return new TextRun({ style: STYLE.footnoteMark, children: [reference, sign] })
}

/** Gives the runs of a text with its footnotes; the look is that of the text alone. */
export const inlines = (context: Context, runs: Inline[], look: RunLook = {}): ParagraphChild[] =>
  runs.flatMap((inline): ParagraphChild[] => {
    if (inline.kind === 'footnote') return [footnote(context, inline.runs)]
    if (inline.kind === 'text') return [textRun(context, inline, look)]
    // \r gives the number of the paragraph, \h makes it a link to it.
    return field(`REF ${inline.bookmark} \\r \\h`, run(inline.text, context.language, look))
  })

/**
 * Wraps what a paragraph holds in a bookmark that begins inside it.
 * Throws if the name is taken already: Word would drop the second one without a word.
 */
export const bookmarked = (context: Context, name: string, children: ParagraphChild[]): ParagraphChild[] => {
  if (context.bookmarks.has(name)) throw new Error(`Two bookmarks are called ${name}.`)
  context.bookmarks.add(name)
  const id = context.bookmarks.size
  // The package writes these in a paragraph, as its own examples do; only the type of a child leaves them out.
  const ends = [new BookmarkStart(name, id), new BookmarkEnd(id)] as unknown as [ParagraphChild, ParagraphChild]
  return [ends[0], ...children, ends[1]]
}

// Word removes or rewrites names of these kinds when it updates fields.
const OF_WORD = /^_(Toc|Ref|Hlk|GoBack)/

/** Checks a name that a caller chose. Throws if Word would refuse it, show it in its list, or take it for its own. */
export const checkedName = (name: string): string => {
  if (!/^_[A-Za-z0-9_]{1,39}$/.test(name) || OF_WORD.test(name)) throw new Error(`${name} cannot be a bookmark's name.`)
  return name
}
