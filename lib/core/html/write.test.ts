import { describe, expect, it } from 'vitest'
import { sampleDocument } from '@/lib/core/docx/testing'
import { writeHtmlDocument } from './write'

const html = writeHtmlDocument(sampleDocument)

describe('the document as a page', () => {
  it('numbers paragraphs through, and sub-paragraphs below them', () => {
    expect(html).toMatch(/<span class="num">1\.<\/span>First\./)
    expect(html).toMatch(/<span class="num">2\.<\/span>Second:/)
    expect(html).toMatch(/<li>\(a\) one;/)
    expect(html).toMatch(/<li>\(i\) part;/)
    expect(html).not.toMatch(/class="num">[^<]*<\/span>An interlude/)
  })

  it('links each note with its call, both ways', () => {
    const calls = [...html.matchAll(/href="#note-(\d+)"/g)].map((match) => match[1])
    const notes = [...html.matchAll(/<li id="note-(\d+)"/g)].map((match) => match[1])
    expect(calls.length).toBeGreaterThan(1)
    expect(notes).toEqual(calls)
    for (const number of calls) expect(html).toContain(`id="call-${number}"`)
  })

  it('keeps what was written from becoming markup', () => {
    const evil = writeHtmlDocument({ ...sampleDocument, title: '<script>alert(1)</script>' })
    expect(evil).not.toContain('<script>')
    expect(evil).toContain('&lt;script&gt;')
  })

  it('reads from right to left in Arabic, in the words of that language', () => {
    const arabic = writeHtmlDocument({ ...sampleDocument, language: 'ar' })
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).not.toContain('>Summary<')
  })
})
