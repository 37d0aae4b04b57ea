import { headingNumbers } from '@/lib/core/docx/heading-numbers'
import { itemMark } from '@/lib/core/docx/item-marks'
import { isRightToLeft, TERMS } from '@/lib/core/docx/terms'
import type { Block, HeadingBlock, ListItem, UnDocument } from '@/lib/core/docx/types'
import { agendaLine, draftLine, longDate } from '@/lib/core/docx/typography'
import { DOCUMENT_STYLE } from './style'
import { escapeHtml, inlineHtml, noteHtml, type Writing } from './text'

/**
 * The same document that the Word file holds, as one HTML page without scripts that needs nothing beside it: numbers
 * are text, notes stand at the end and are linked both ways, and it prints on A4.
 */
export function writeHtmlDocument(document: UnDocument): string {
  const { language, title } = document
  const writing: Writing = { language, notes: [] }
  // The order of these lines is the order of the notes.
  const opening = openingHtml(writing, document)
  const summary = summaryHtml(writing, document)
  const contents = contentsHtml(document)
  const body = bodyHtml(writing, document.blocks)
  return [
    `<!doctype html><html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>`,
    `<style>${DOCUMENT_STYLE}</style></head><body>${opening}<main>${summary}${contents}${body}</main>`,
    `${notesHtml(writing)}</body></html>`,
  ].join('\n')
}

function openingHtml(writing: Writing, document: UnDocument): string {
  const { language, symbol, distribution, date, originalLanguage, draftMark, organ, session, agenda } = document
  const terms = TERMS[language]
  const lines = [
    organ,
    session,
    ...(agenda.items.length > 0
      ? [
          agendaLine(
            agenda.items.map(({ number }) => number),
            language,
          ),
        ]
      : []),
    ...agenda.items.map(({ title }) => title),
  ]
  const marks = document.titleNotes.map((runs) => noteHtml(writing, runs)).join('')
  return [
    `<header><div class="mast"><p>${terms.unitedNations}</p><p><bdi>${escapeHtml(symbol)}</bdi></p></div>`,
    `<div class="mast"><p class="strong">${terms.assembly}</p><div><p>${terms.distribution[distribution]}</p>`,
    date ? `<p>${longDate(date, terms.mastheadLocale)}</p>` : '',
    `<p>${terms.original}${terms.languages[originalLanguage]}</p></div></div>`,
    draftMark ? `<p class="strong">${escapeHtml(draftLine(draftMark, language))}</p>` : '',
    `</header><div class="lines">${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`,
    `<h1>${escapeHtml(document.title)}${marks}</h1><p class="strong">${escapeHtml(document.authorLine)}</p>`,
  ].join('')
}

function summaryHtml(writing: Writing, { summary, language }: UnDocument): string {
  if (summary.length === 0) return ''
  const paragraphs = summary.map(({ runs }) => `<p>${inlineHtml(writing, runs)}</p>`).join('')
  return `<section class="box"><h2>${TERMS[language].summary}</h2>${paragraphs}</section>`
}

const headingsOf = (blocks: Block[]): HeadingBlock[] =>
  blocks.filter((block): block is HeadingBlock => block.kind === 'heading')

function contentsHtml({ blocks, language }: UnDocument): string {
  const headings = headingsOf(blocks)
  const numbers = headingNumbers(headings, language)
  const entries = headings.map(
    ({ text, level }, index) =>
      `<li>${'\u2003'.repeat(level - 1)}<a href="#h-${index + 1}">${numbers[index]} ${escapeHtml(text)}</a></li>`,
  )
  return `<nav aria-labelledby="contents"><h2 id="contents">${TERMS[language].contents}</h2><ol>${entries.join('')}</ol></nav>`
}

function bodyHtml(writing: Writing, blocks: Block[]): string {
  const numbers = headingNumbers(headingsOf(blocks), writing.language)
  let headings = 0
  let paragraphs = 0
  return blocks
    .map((block) => {
      if (block.kind === 'heading') {
        headings += 1
        const notes = (block.footnotes ?? []).map((runs) => noteHtml(writing, runs)).join('')
        const number = `<span class="n">${numbers[headings - 1]}</span>`
        return `<h${block.level + 1} id="h-${headings}">${number} ${escapeHtml(block.text)}${notes}</h${block.level + 1}>`
      }
      const mark = block.numbered ? `<span class="num">${++paragraphs}.</span>` : ''
      const strong = block.recommendation ? ' class="strong"' : ''
      const text = `<p id="${escapeHtml(block.bookmark)}"${strong}>${mark}${inlineHtml(writing, block.runs)}</p>`
      return text + itemsHtml(writing, block.items ?? [], 0)
    })
    .join('\n')
}

/** (a) (b) (c), below them (i) (ii) (iii). */
function itemsHtml(writing: Writing, items: ListItem[], depth: number): string {
  if (items.length === 0) return ''
  const lines = items.map((item, index) => {
    const below = itemsHtml(writing, item.items ?? [], depth + 1)
    return `<li>${itemMark(writing.language, depth, index)} ${inlineHtml(writing, item.runs)}${below}</li>`
  })
  return `<ol class="sub">${lines.join('')}</ol>`
}

function notesHtml({ notes }: Writing): string {
  if (notes.length === 0) return ''
  const lines = notes.map(
    (note, at) =>
      `<li id="note-${at + 1}">${note} <a class="back" href="#call-${at + 1}" aria-label="${at + 1}">↩</a></li>`,
  )
  return `<footer class="notes"><ol>${lines.join('')}</ol></footer>`
}
