import { strFromU8, unzipSync } from 'fflate'
import type { Block, Inline, UnDocument } from '@/lib/core/docx/types'
import { writeUnDocument } from '@/lib/core/docx/write'

export const text = (value: string): { kind: 'text'; text: string } => ({ kind: 'text', text: value })
export const note = (value: string): Inline => ({ kind: 'footnote', runs: [text(value)] })
export const heading = (level: 1 | 2 | 3 | 4, value: string): Block => ({ kind: 'heading', level, text: value })
export const paragraph = (bookmark: string, ...runs: Inline[]): Extract<Block, { kind: 'paragraph' }> => ({
  kind: 'paragraph',
  bookmark,
  numbered: true,
  runs,
})

/** A short document with one of everything. */
export const sampleDocument: UnDocument = {
  language: 'en',
  originalLanguage: 'en',
  symbol: 'A/HRC/31/80',
  distribution: 'general',
  date: '2016-01-18',
  jobNumber: null,
  organ: 'Human Rights Council',
  session: 'Thirty-first session',
  agenda: {
    items: [
      { number: '2', title: 'Annual report' },
      { number: '10', title: 'Technical assistance and capacity-building' },
    ],
  },
  title: 'Technical cooperation',
  titleNotes: [[text('Submitted late.')]],
  authorLine: 'Report of the Office',
  summary: [{ runs: [text('The report gives an overview.'), note('In the summary.')] }],
  draftMark: { version: '3', date: '2015-11-23' },
  blocks: [
    heading(1, 'Introduction'),
    paragraph('_p1', text('First.'), note('First note.')),
    {
      ...paragraph('_p2', text('Second:')),
      items: [{ bookmark: '_p2a', runs: [text('one;')], items: [{ runs: [text('part;')] }] }, { runs: [text('two.')] }],
    },
    heading(1, 'Experiences'),
    { kind: 'heading', level: 2, text: 'Laws', footnotes: [[text('At a heading.')]] },
    { ...paragraph('_p3', text('An interlude.')), numbered: false },
    paragraph('_p4', text('Third & <last>\u0001.'), note('Last note.')),
    heading(3, 'Here'),
    heading(4, 'There'),
    { ...paragraph('_p5', text('States should act.')), recommendation: true },
  ],
  properties: { reportId: 'report-1', version: '3', checksum: 'abc' },
}

/** Writes a document and gives its parts as text by path. */
export const partsOf = async (document: UnDocument): Promise<Record<string, string>> => {
  const parts = unzipSync(await writeUnDocument(document))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The paragraphs of a part, as XML. */
export const paragraphsOf = (xml = ''): string[] => xml.match(/<w:p>.*?<\/w:p>|<w:p\s[^>]*>.*?<\/w:p>/gs) ?? []

/** The text of a stretch of XML, tabs included. */
export const plainText = (xml: string): string =>
  [...xml.matchAll(/<w:tab\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '\t').join('')
