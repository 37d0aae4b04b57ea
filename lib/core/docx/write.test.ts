import { beforeAll, describe, expect, it, vi } from 'vitest'
import { paragraph, paragraphsOf, partsOf, plainText, sampleDocument, text } from '@/lib/core/docx/testing'
import { writeUnDocument } from '@/lib/core/docx/write'

let parts: Record<string, string>
let body: string[]
const part = (path: string) => parts[path] ?? ''
const holding = (words: string) => body.findLast((xml) => xml.includes(words)) ?? ''
const styleOf = (xml: string) => /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1]

beforeAll(async () => {
  parts = await partsOf(sampleDocument)
  body = paragraphsOf(part('word/document.xml'))
})

describe('paragraphs', () => {
  it('carry the style names of the Geneva template', () => {
    const named = (id: string) =>
      new RegExp(`w:styleId="${id}"><w:name w:val="([^"]+)"`).exec(part('word/styles.xml'))?.[1]
    const name = (words: string) => named(styleOf(holding(words)) ?? '')
    expect(name('Technical cooperation')).toBe('_ H __M_G')
    expect(name('Introduction')).toBe('_ H _Ch_G')
    expect(name('Laws')).toBe('_ H_1_G')
    expect(name('Here')).toBe('_ H_2/3_G')
    expect(name('There')).toBe('_ H_2/3_G')
    expect(name('First.')).toBe('_ Single Txt_G')
  })

  it('are one list of their own numbers, interrupted by what is not numbered', () => {
    const place = (words: string) => /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(holding(words))?.slice(1)
    const list = place('First.')?.[1]
    expect(Number(list)).toBeGreaterThan(0)
    expect(place('First.')).toEqual(['0', list])
    expect(place('Second:')).toEqual(['0', list])
    expect(place('Third')).toEqual(['0', list])
    expect(place('An interlude.')).toBeUndefined()
    expect(holding('Summary')).not.toContain('w:numPr')
  })

  it('have sub-paragraphs below them that carry their sign as text and are further in, in no list', () => {
    const below = [holding('one;'), holding('part;'), holding('two.')]
    expect(below.map(plainText)).toEqual(['(a)\tone;', '(i)\tpart;', '(b)\ttwo.'])
    for (const xml of below) expect(xml).not.toContain('w:numPr')
    const indents = below.map((xml) => Number(/w:firstLine="(\d+)"/.exec(xml)?.[1]))
    expect(indents).toEqual([567, 1134, 567])
  })

  it('speak of one another by fields that follow the numbers, and show them already', async () => {
    const reference = { kind: 'reference', bookmark: '_a', text: '1' } as const
    const blocks = [paragraph('_a', text('One.')), paragraph('_b', text('As in paragraph '), reference, text('.'))]
    const { 'word/document.xml': xml = '' } = await partsOf({ ...sampleDocument, blocks })
    const own = paragraphsOf(xml).find((each) => each.includes('w:name="_b"')) ?? ''
    expect(plainText(own)).toBe('As in paragraph 1.')
    const runs = own.match(/<w:fldChar w:fldCharType="\w+"\/>|<w:instrText>[^<]*|<w:t [^>]*>[^<]*/g)
    expect(runs?.map((each) => each.replace(/^<w:(?:fldChar w:fldCharType=|instrText>|t [^>]*>)|\/>$/g, ''))).toEqual([
      ...['As in paragraph ', '"begin"', ' REF _a \\r \\h ', '"separate"', '1', '"end"', '.'],
    ])
  })

  it('hold the start and the end of their bookmark', () => {
    for (const name of ['_p1', '_p2', '_p2a', '_p3', '_p4', '_p5']) {
      const [xml, ...others] = body.filter((each) => each.includes(`w:name="${name}"`))
      const id = new RegExp(`<w:bookmarkStart w:name="${name}" w:id="(\\d+)"`).exec(xml ?? '')?.[1]
      expect(id).toBeDefined()
      expect(xml).toContain(`<w:bookmarkEnd w:id="${id}"`)
      expect(others).toEqual([])
    }
    const names = [...part('word/document.xml').matchAll(/bookmarkStart w:name="([^"]+)"/g)].map((match) => match[1])
    expect(names.every((name) => name?.startsWith('_'))).toBe(true)
    expect(new Set(names).size).toBe(names.length)
  })

  it('are bold in a recommendation and nowhere else in the body', () => {
    expect(holding('States should act.')).toMatch(/<w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t /)
    expect(holding('First.')).not.toContain('<w:b/>')
  })

  it('lose characters that XML forbids and keep those it escapes', () => {
    expect(plainText(holding('Third'))).toBe('Third &amp; &lt;last&gt;.')
  })

  it('lose them wherever else a caller puts them', async () => {
    const bad = 'a\u0000b\ud800c'
    const properties = { reportId: bad, version: bad, checksum: bad }
    const draftMark = { version: bad, date: '2015-11-23' }
    const all = await partsOf({ ...sampleDocument, title: bad, symbol: bad, jobNumber: bad, properties, draftMark })
    const lost = ['\u0000', '\ufffd', '\ud800']
    expect(Object.values(all).filter((xml) => lost.some((character) => xml.includes(character)))).toEqual([])
    expect(all['docProps/core.xml']).toContain('<dc:title>abc</dc:title>')
  })
})

describe('headings', () => {
  it('are numbered by level and start the levels below again', () => {
    expect(plainText(holding('>Experiences<'))).toBe('\tII.\tExperiences')
    expect(plainText(holding('>Laws<'))).toBe('\tA.\tLaws')
    expect(plainText(holding('>Here<'))).toBe('\t1.\tHere')
    expect(plainText(holding('>There<'))).toBe('\t(a)\tThere')
  })

  it('stay with what follows', () => {
    for (const id of ['HMG', 'HChG', 'H1G', 'H23G']) {
      expect(part('word/styles.xml')).toMatch(new RegExp(`w:styleId="${id}">.*?<w:keepNext/>`))
    }
  })

  it('are listed with their pages before Word has updated anything', () => {
    const entries = body.filter((xml) => styleOf(xml)?.startsWith('TOC')).map(plainText)
    expect(entries).toEqual(['\tI.\tIntroduction\t3', '\tII.\tExperiences\t3', '\tA.\tLaws\t3', '\t1.\tHere\t3'])
    expect(part('word/document.xml')).toContain('TOC \\o &quot;1-3&quot; \\h \\z \\w \\u')
    expect(part('word/document.xml')).not.toContain('w:dirty')
    expect(part('word/settings.xml')).not.toContain('updateFields')
  })
})

describe('footnotes', () => {
  it('follow the order of the pages, in their style, with a space before the text', () => {
    const notes = [...part('word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)]
    expect(notes.map((match) => match[1])).toEqual(['1', '2', '3', '4', '5'])
    expect(notes.map((match) => plainText(match[2] ?? ''))).toEqual([
      '* \tSubmitted late.',
      ' \tIn the summary.',
      ' \tFirst note.',
      ' \tAt a heading.',
      ' \tLast note.',
    ])
    expect(notes.every((match) => match[2]?.includes('w:val="FootnoteText"'))).toBe(true)
    const calls = [...part('word/document.xml').matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g)]
    expect(calls.map((match) => match[1])).toEqual(['1', '2', '3', '4', '5'])
    expect(part('word/document.xml').match(/customMarkFollows/g)).toHaveLength(1)
  })
})

describe('pages', () => {
  it('are A4 with the Geneva margins', () => {
    expect(part('word/document.xml')).toContain('<w:pgSz w:w="11907" w:h="16840"')
    expect(part('word/document.xml')).toContain('w:top="1701" w:right="1134" w:bottom="2268" w:left="1134"')
  })

  it('show the symbol at the outer edge, and on the first page the job number alone', () => {
    const linked = (kind: string) => {
      const id = new RegExp(`<w:${kind} r:id="([^"]+)"|<w:${kind} [^>]*r:id="([^"]+)"`).exec(part('word/document.xml'))
      const target = part('word/_rels/document.xml.rels').match(
        new RegExp(`Id="${id?.[1] ?? id?.[2]}"[^>]*Target="([^"]+)"`),
      )
      return part(`word/${target?.[1]}`)
    }
    expect(part('word/document.xml')).toContain('<w:titlePg/>')
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    expect(plainText(linked('headerReference w:type="first"'))).toBe('')
    expect(linked('headerReference w:type="default"')).toMatch(/<w:jc w:val="(end|right)"\/>.*A\/HRC\/31\/80/)
    expect(linked('headerReference w:type="even"')).toMatch(/<w:jc w:val="(start|left)"\/>.*A\/HRC\/31\/80/)
    expect(plainText(linked('footerReference w:type="first"'))).toBe('GE.yy-nnnnn (E)')
    expect(plainText(linked('footerReference w:type="default"'))).toContain('Draft, version 3, 23 November 2015')
  })

  it('break before the contents and before the body, whatever it starts with', async () => {
    const breaks = (xml = '') =>
      paragraphsOf(xml)
        .filter((each) => each.includes('<w:pageBreakBefore/>'))
        .map(plainText)
    expect(breaks(part('word/document.xml'))).toEqual(['Contents', '\tI.\tIntroduction'])
    const bare = await partsOf({ ...sampleDocument, blocks: [paragraph('_p', text('Alone.'))] })
    expect(breaks(bare['word/document.xml'])).toEqual(['Alone.'])
  })

  it('carry no draft mark once submitted', async () => {
    const submitted = await partsOf({ ...sampleDocument, draftMark: null })
    expect(Object.values(submitted).some((xml) => xml.includes('Draft'))).toBe(false)
  })
})

describe('the file', () => {
  it('names an office and no person', () => {
    expect(part('docProps/core.xml')).toContain('<dc:creator>OHCHR</dc:creator>')
    expect(part('docProps/core.xml')).toContain('<cp:lastModifiedBy>OHCHR</cp:lastModifiedBy>')
    expect(plainText(part('docProps/app.xml'))).toBe('')
    expect(part('docProps/app.xml')).not.toMatch(/Company|Manager|Template/)
    expect(Object.values(parts).join('')).not.toMatch(/w:author=|w:rsid/)
  })

  it('is known again by its properties', () => {
    expect(part('docProps/custom.xml')).toContain('name="reportId"><vt:lpwstr>report-1</vt:lpwstr>')
    expect(part('docProps/custom.xml')).toContain('name="checksum"><vt:lpwstr>abc</vt:lpwstr>')
  })

  it('hides nothing, comments on nothing and reaches for nothing outside', () => {
    const all = Object.values(parts).join('')
    expect(all).not.toMatch(/w:vanish|w:webHidden|w:ins |w:del |TargetMode="External"/)
    expect(Object.keys(parts).filter((path) => /comments|vba|embeddings|media|customXml/i.test(path))).toEqual([])
    const kinds = [...all.matchAll(/Type="[^"]*\/relationships\/([^"]+)"/g)].map((match) => match[1])
    expect([...new Set(kinds)].sort()).toEqual([
      'custom-properties',
      'endnotes',
      'extended-properties',
      'fontTable',
      'footer',
      'footnotes',
      'header',
      'metadata/core-properties',
      'numbering',
      'officeDocument',
      'settings',
      'styles',
      'theme',
    ])
  })

  it('is the same bytes for the same document, whenever it is written', async () => {
    const first = await writeUnDocument(sampleDocument)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    const later = await writeUnDocument(sampleDocument)
    vi.useRealTimers()
    expect(later.equals(first)).toBe(true)
    expect(part('docProps/core.xml').match(/2015-11-23T00:00:00Z/g)).toHaveLength(2)
  })

  it('refuses bookmark names that Word would not keep', async () => {
    const write = (...names: string[]) =>
      writeUnDocument({ ...sampleDocument, blocks: names.map((name) => paragraph(name, text('x'))) })
    await expect(write('p1')).rejects.toThrow('p1')
    await expect(write('_Toc1')).rejects.toThrow('_Toc1')
    await expect(write(`_${'x'.repeat(40)}`)).rejects.toThrow('cannot be')
    await expect(write('_a', '_a')).rejects.toThrow('Two bookmarks')
  })
})
