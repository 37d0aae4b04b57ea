import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'

/** A paragraph with a label in bold, and what is said behind it. */
const said = (label: string, ...texts: string[]): Paragraph[] => [
  new Paragraph({ children: [new TextRun({ text: `${label}:`, bold: true }), new TextRun(` ${texts[0] ?? ''}`)] }),
  ...texts.slice(1).map((text) => new Paragraph(text)),
]

const cell = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) })

export const wordTable = (rows: string[][]): Table =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) })

const pack = async (children: (Paragraph | Table)[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))

/** What presences mail: a heading for each contribution, and under it what the form asks, in the running text. */
export const wordForm = (): Promise<Uint8Array> =>
  pack([
    new Paragraph({ text: 'Contributions of the office', heading: HeadingLevel.TITLE }),
    new Paragraph('Dear colleagues, please find our contributions below.'),
    ...said('Title', 'Monitoring of prisons in the south'),
    ...said('Summary (at most 300 words)', 'The office visited six prisons.', 'It met 40 detainees.'),
    ...said('Start date', 'May 2014'),
    ...said('Countries', 'Kyrgyzstan; Tajikistan'),
    ...said('Expected accomplishments', 'EA5'),
    ...said('Budget line', '21'),
    ...said('Titre', 'Formation de juges'),
    ...said('Résumé', 'Le bureau a formé trente juges.'),
    ...said('العنوان', 'تدريب القضاة'),
    ...said('الملخص', 'درّب المكتب ثلاثين قاضياً.'),
  ])

/** A table with a row for each contribution, and a form in a table. */
export const wordTables = (): Promise<Uint8Array> =>
  pack([
    wordTable([
      ['Title', 'Start', 'Partners'],
      ['A training of police', '2013', 'UNDP\nUNICEF'],
      ['A visit', '2014-13', ''],
    ]),
    new Paragraph('And one more:'),
    wordTable([
      ['Title', 'A law on torture'],
      ['Result', 'Parliament adopted the law.'],
    ]),
  ])

/** A Word file with parts added or written over. */
export const withParts = (bytes: Uint8Array, parts: Record<string, string>): Uint8Array =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  })
