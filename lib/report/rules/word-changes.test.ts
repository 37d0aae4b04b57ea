import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readUnDocument } from '@/lib/core/docx/read'
import { writeUnDocument } from '@/lib/core/docx/write'
import { idOf, sentOut, sentOutWithMarks } from '@/lib/testing/word-in'
import { unDocument } from './un-document'
import { type WordChange, wordChanges } from './word-changes'

const sheet = sentOut()
let sent: Uint8Array

beforeAll(async () => {
  sent = await writeUnDocument(unDocument(sheet, '2026-11-27', '0123456789abcdef'))
})

/** The file with its main part rewritten, as a word processor would. */
function rewritten(edit: (xml: string) => string, more: Record<string, string> = {}): Uint8Array {
  const parts = unzipSync(sent)
  const main = strToU8(edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array())))
  const added = Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]))
  return zipSync({ ...parts, 'word/document.xml': main, ...added })
}

function changesIn(bytes: Uint8Array): WordChange[] {
  const read = readUnDocument(bytes)
  if (typeof read === 'string') throw new Error(read)
  return wordChanges(sheet, read)
}

/** The XML of the paragraph that holds some words. */
const paragraphWith = (xml: string, words: string): string =>
  xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)?.findLast((one) => one.includes(words)) ?? ''

describe('a Word file that comes back', () => {
  it('says nothing new when nobody has touched it', () => {
    expect(changesIn(sent)).toEqual([])
  })

  it('was really edited in LibreOffice with changes tracked', () => {
    const edited = changesIn(readFileSync('lib/core/docx/fixtures/edited-in-libreoffice.docx'))
    expect(edited).toMatchObject([
      { kind: 'changed', paragraph: idOf(1), after: expect.stringContaining('examined'), author: 'Unknown Author' },
      { kind: 'deleted', paragraph: idOf(2), before: expect.stringContaining('In Geneva') },
      { kind: 'changed', paragraph: idOf(3), after: 'In Viet Nam, a workshop' },
      {
        kind: 'added',
        following: idOf(3),
        after: 'made union officials aware of the vulnerabilities of migrants. {note: Source 3.}',
      },
      { kind: 'added', following: idOf(4), after: 'In Tunis, a new paragraph was written by hand.' },
      { kind: 'comment', paragraph: idOf(6), author: 'Clearing Officer', text: 'Please name the source.' },
    ])
  })

  it('knows a paragraph that was moved, and names no other', () => {
    const moved = rewritten((xml) => {
      const last = paragraphWith(xml, 'In Toronto')
      const second = paragraphWith(xml, 'In Geneva')
      return xml.replace(last, '').replace(second, last + second)
    })
    expect(changesIn(moved)).toMatchObject([{ kind: 'moved', paragraph: idOf(6), following: idOf(1) }])
  })

  it('knows by its text a paragraph whose bookmark was lost', () => {
    const bare = (xml: string) => xml.replace(/<w:bookmarkStart[^>]*_p0+40008000000000000004"[^>]*\/>/, '')
    expect(changesIn(rewritten(bare))).toEqual([])
  })

  it('knows two paragraphs that were joined: the second goes into the first', () => {
    const joined = rewritten((xml) => {
      const [four, five] = [paragraphWith(xml, 'In Rabat'), paragraphWith(xml, 'In Bangkok')]
      const inner = five.replace(/^<w:p>(<w:pPr>.*?<\/w:pPr>)?/s, '').replace(/<\/w:p>$/, '')
      return xml.replace(five, '').replace(four, four.replace(/<\/w:p>$/, `${inner}</w:p>`))
    })
    expect(changesIn(joined)).toMatchObject([
      { kind: 'changed', paragraph: idOf(4), after: expect.stringMatching(/^In Rabat.*In Bangkok/) },
      { kind: 'merged', paragraph: idOf(5), into: idOf(4) },
    ])
  })

  it('counts as gone what is not there, tracked or not', () => {
    const without = rewritten((xml) => xml.replace(paragraphWith(xml, 'In Bangkok'), ''))
    expect(changesIn(without)).toMatchObject([{ kind: 'deleted', paragraph: idOf(5), author: null }])
  })
})

/** Says of itself that it unpacks to four gigabytes. */
function bomb(): Uint8Array {
  const bytes = new Uint8Array(sent)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true)
  }
  return bytes
}

describe('a file that is none', () => {
  const text = (words: string) => new TextEncoder().encode(words)
  it.each([
    ['a text', () => text('Dear colleague'), 'not_word'],
    ['cut off', () => sent.slice(0, 2_000), 'damaged'],
    ['a workbook', () => zipSync({ 'xl/workbook.xml': text('<x/>') }), 'not_word'],
    ['with macros', () => rewritten((xml) => xml, { 'word/vbaProject.bin': 'x' }), 'active_content'],
    [
      'with a document type',
      () => rewritten((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY e "x">]>')),
      'damaged',
    ],
    [
      'of a thousand parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_n, i) => [`word/${i}`, text('')]))),
      'too_large',
    ],
    ['a bomb', () => bomb(), 'too_large'],
  ])('%s is refused', (_, make, refusal) => {
    expect(readUnDocument(make())).toBe(refusal)
  })
})

describe('references, notes and lists that come back', () => {
  const back = (bytes: Uint8Array, own = sentOutWithMarks()) => {
    const read = readUnDocument(bytes)
    if (typeof read === 'string') throw new Error(read)
    return wordChanges(own, read)
  }
  const sentMarks = (language: 'en' | 'fr') =>
    writeUnDocument(unDocument(sentOutWithMarks(language), '2026-11-27', '0123456789abcdef'))
  const edited = async (edit: (xml: string) => string, notes = (xml: string) => xml) => {
    const parts = unzipSync(await sentMarks('en'))
    const part = (name: string, change: (xml: string) => string) => ({
      [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))),
    })
    return back(zipSync({ ...parts, ...part('word/document.xml', edit), ...part('word/footnotes.xml', notes) }))
  }

  it('are what was sent, also in French signs and after LibreOffice has saved the file', async () => {
    expect(back(await sentMarks('en'))).toEqual([])
    expect(back(await sentMarks('fr'), sentOutWithMarks('fr'))).toEqual([])
    expect(back(readFileSync('lib/core/docx/fixtures/marks-through-libreoffice.docx'))).toEqual([])
  })

  it('stay what they are where words beside them are changed', async () => {
    const [change, ...others] = await edited((xml) => xml.replace('As in paragraphs', 'As told in paragraphs'))
    expect(others).toEqual([])
    expect(change).toMatchObject({
      kind: 'changed',
      after: `As told in paragraphs {${idOf(1)}} and {${idOf(3)}}: {note: A/HRC/27/41.}\n(a) judges {note: In May.};\n(i) in the morning;\n(ii) later;\n(b) police.`,
    })
  })

  it('are changed where somebody has changed them: the words of a note, a line of a list', async () => {
    const note = await edited(
      (xml) => xml,
      (xml) => xml.replace('In May.', 'In June.'),
    )
    expect(note).toMatchObject([{ kind: 'changed', after: expect.stringContaining('(a) judges {note: In June.};') }])
    const line = await edited((xml) => {
      const police = paragraphWith(xml, 'police.')
      const more = police
        .replace(/<w:bookmark(Start|End)[^>]*>/g, '')
        .replace('(b)', '(c)')
        .replace('police.', 'staff.')
      return xml.replace(police, police + more)
    })
    expect(line).toMatchObject([{ kind: 'changed', after: expect.stringMatching(/\n\(b\) police\.\n\(c\) staff\.$/) }])
  })
})
