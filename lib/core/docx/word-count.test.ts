import { describe, expect, it } from 'vitest'
import { sampleDocument } from '@/lib/core/docx/testing'
import { countWords, documentWordCount } from '@/lib/core/docx/word-count'

describe('words', () => {
  it.each([
    ['', 0],
    ['  ', 0],
    ['One word-and-a half – four', 5],
    ['two\u00a0: deux', 2],
    ['第30/21号决议', 5],
  ])('of %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  it('of a document include headings with their numbers, sub-paragraphs and footnotes', () => {
    expect(documentWordCount(sampleDocument)).toEqual({
      headings: 2 + 4 + 5 * 2,
      summary: 5,
      paragraphs: 1 + 1 + 3 + 2 + 3 + 3 + 3,
      footnotes: 2 + 3 + 2 + 3 + 2,
      total: 16 + 5 + 16 + 12,
    })
  })
})
