import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { heicFile, officeFile, pdfFile, photograph } from '@/lib/testing/files'
import { MOST_BYTES } from '../constants'
import { admitFile, plainName } from './admit-file'

it('takes what its bytes say and its name agrees with', async () => {
  expect(await admitFile('letter.PDF', pdfFile())).toEqual({ mediaType: 'application/pdf' })
  expect(await admitFile('photo.jpeg', await photograph())).toEqual({ mediaType: 'image/jpeg' })
  for (const brand of ['heic', 'mif1'])
    expect(await admitFile('IMG_1.HEIC', heicFile(brand))).toHaveProperty('mediaType')
  expect(await admitFile('photo.jpg', heicFile())).toEqual({ refused: 'mismatch' })
  expect(await admitFile('note.docx', officeFile('docx'))).toHaveProperty('mediaType')
  const link = { 'word/_rels/document.xml.rels': linked('hyperlink') }
  expect(await admitFile('linked.docx', officeFile('docx', link))).toHaveProperty('mediaType')
  expect(await admitFile('list.xlsx', officeFile('xlsx'))).toHaveProperty('mediaType')
})

const MACRO = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const linked = (type: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/x" TargetMode="External"/></Relationships>`
const OLD = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)])
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

it.each([
  ['nothing', 'a.pdf', new Uint8Array(), 'no_file'],
  ['what is too large', 'a.pdf', new Uint8Array(MOST_BYTES + 1), 'too_large'],
  ['a macro part', 'a.docx', officeFile('docx', { 'word/vbaProject.bin': 'x' }), 'macros'],
  ['a macro part in a workbook', 'a.xlsx', officeFile('xlsx', { 'xl/vbaProject.bin': 'x' }), 'macros'],
  ['old macros in a workbook', 'a.xlsx', officeFile('xlsx', { 'xl/macrosheets/sheet1.xml': '<x/>' }), 'macros'],
  ['a document that says it has macros', 'a.docx', officeFile('docx', {}, MACRO), 'macros'],
  [
    'a template elsewhere',
    'a.docx',
    officeFile('docx', { 'word/_rels/settings.xml.rels': linked('attachedTemplate') }),
    'remote',
  ],
  ['a picture elsewhere', 'a.docx', officeFile('docx', { 'word/_rels/document.xml.rels': linked('image') }), 'remote'],
  ['links in two bytes a letter', 'a.docx', officeFile('docx', { 'word/_rels/document.xml.rels': '<\0x' }), 'remote'],
  ['a name for macros', 'a.docm', officeFile('docx'), 'macros'],
  ['an old format', 'a.doc', OLD, 'old_office'],
  ['a picture that is a program', 'a.png', strToU8(SVG), 'other_type'],
  ['a page', 'a.html', strToU8('<!doctype html><script>alert(1)</script>'), 'other_type'],
  ['a page under another name', 'a.pdf', strToU8('<!doctype html><script>alert(1)</script>'), 'other_type'],
  ['a letter that calls itself a picture', 'a.png', pdfFile(), 'mismatch'],
  ['a file without an ending', 'letter', pdfFile(), 'mismatch'],
  ['a second ending', 'letter.pdf.exe', pdfFile(), 'mismatch'],
] as const)('refuses %s', async (_what, name, bytes, refused) => {
  expect(await admitFile(name, bytes)).toEqual({ refused })
})

it('keeps of a name what can be shown and given back', () => {
  expect(plainName('../../etc/passwd.pdf')).toBe('passwd.pdf')
  expect(plainName('C:\\temp\\a.pdf')).toBe('a.pdf')
  expect(plainName('gpj.\u202Efdp.exe\0')).toBe('gpj.fdp.exe')
  expect(plainName('letter.pdf. ')).toBe('letter.pdf')
  expect(plainName(`${'م'.repeat(300)}.pdf`)).toMatch(/^م{196}\.pdf$/)
})
