import { describe, expect, it } from 'vitest'
import { headingPages } from './pages'
import { heading, note, paragraph, text } from './testing'
import type { Block } from './types'

const words = (signs: number) => text('word '.repeat(signs / 5))
const pages = (blocks: Block[], language: 'en' | 'ar' = 'en') => headingPages({ language, summary: [], blocks })

describe('the pages of headings', () => {
  it('begin behind the first page and that of the contents', () => {
    expect(pages([heading(1, 'Introduction')])).toEqual([3])
  })

  it('go on with the text: some fifty lines are a page', () => {
    const long = paragraph('_p1', words(84 * 40))
    expect(pages([heading(1, 'One'), long, heading(1, 'Two'), long, long, heading(1, 'Three')])).toEqual([3, 3, 5])
    expect(pages([heading(1, 'One'), long, heading(1, 'Two')], 'ar')).toEqual([3, 4])
  })

  it('turn the page with the lines that follow them', () => {
    expect(pages([paragraph('_p1', words(84 * 48)), heading(1, 'Kept')])).toEqual([4])
  })

  it('count the notes and what stands below a paragraph', () => {
    const noted = {
      ...paragraph('_p1', words(84 * 20), note('note '.repeat(400))),
      items: [{ runs: [words(84 * 20)] }],
    }
    expect(pages([noted, heading(1, 'After')])).toEqual([4])
  })
})
