import { describe, expect, it } from 'vitest'
import {
  heading,
  note,
  paragraph,
  paragraphsOf,
  partsOf,
  plainText,
  sampleDocument,
  text,
} from '@/lib/core/docx/testing'
import type { DocumentLanguage } from '@/lib/core/docx/types'

const write = async (language: DocumentLanguage) => {
  const parts = await partsOf({ ...sampleDocument, language })
  const part = (path: string) => parts[path] ?? ''
  return { part, body: paragraphsOf(part('word/document.xml')).map(plainText), xml: part('word/document.xml') }
}

describe('language', () => {
  it.each([
    ['en', 'w:val="en-GB"'],
    ['fr', 'w:val="fr-FR"'],
    ['es', 'w:val="es-ES"'],
    ['ru', 'w:val="ru-RU"'],
    ['zh', 'w:eastAsia="zh-CN"'],
    ['ar', 'w:bidi="ar-SA"'],
  ] as const)('%s is set for the whole document', async (language, attribute) => {
    const { part } = await write(language)
    expect(/<w:docDefaults>.*<w:lang [^>]*>/.exec(part('word/styles.xml'))?.[0]).toContain(attribute)
  })

  it('is set on a run in another', async () => {
    const blocks = [paragraph('_p', { kind: 'text', text: 'مرحبا', language: 'ar' })]
    const { 'word/document.xml': xml = '' } = await partsOf({ ...sampleDocument, blocks })
    expect(xml).toMatch(/<w:rPr><w:rtl\/><w:lang [^>]*w:bidi="ar-SA"\/><\/w:rPr><w:t [^>]*>مرحبا/)
  })
})

describe('numbering', () => {
  it.each([
    ['en', ['decimal %1.'], ['(a)', '(i)', '(b)']],
    ['fr', ['decimal %1.'], ['a)', 'i)', 'b)']],
    ['es', ['decimal %1.'], ['a)', 'i)', 'b)']],
    ['ru', ['decimal %1.'], ['a)', 'i)', 'b)']],
    ['zh', ['decimal %1.'], ['(a)', '(i)', '(b)']],
    ['ar', ['decimal %1-'], ['(أ)', '‘1’', '(ب)']],
  ] as const)('%s has its own signs, and only Arabic runs from the right', async (language, formats, marks) => {
    const { part, xml, body } = await write(language)
    const signs = body.flatMap((line) => /^([^\t]+)\t(?:one|part|two)/.exec(line)?.[1] ?? [])
    expect(signs).toEqual([...marks])
    const level = /<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]+)"/g
    const found = [...part('word/numbering.xml').matchAll(level)].map(([, format, sign]) => `${format} ${sign}`)
    expect(found).toEqual(expect.arrayContaining([...formats]))
    expect(xml.includes('<w:bidi/>')).toBe(language === 'ar')
    expect(paragraphsOf(xml).filter((each) => each.includes('<w:numPr>')).length).toBeGreaterThan(1)
  })
})

describe('masthead', () => {
  it.each([
    ['en', ['United Nations', 'A/HRC/31/80', 'Distr.: General', '18 January 2016', 'Original: English']],
    ['fr', ['Nations Unies', 'Distr. générale', '18 janvier 2016', 'Français', 'Original\u00a0: anglais']],
    ['es', ['Naciones Unidas', 'Distr. general', '18 de enero de 2016', 'Español', 'Original: inglés']],
    ['ru', ['Организация Объединенных Наций', 'Distr.: General', 'Russian', 'Original: English']],
    ['zh', ['联合国', 'Distr.: General', 'Chinese', 'Original: English']],
    ['ar', ['الأمم المتحدة', 'Distr.: General', 'Arabic', 'Original: English']],
  ] as const)('%s has its own words', async (language, lines) => {
    expect((await write(language)).body).toEqual(expect.arrayContaining([...lines]))
  })

  it('counts the agenda items', async () => {
    expect((await write('en')).body).toContain('Agenda items 2 and 10')
    expect((await write('fr')).body).toContain('Points\u00a02 et 10 de l’ordre du jour')
    expect((await write('ar')).body).toContain('البندان 2 و10 من جدول الأعمال')
  })
})

describe('French', () => {
  it('closes letters with a bracket', async () => {
    const { body } = await write('fr')
    expect(body).toContain('\ta)\tThere')
  })

  it('keeps high punctuation and guillemets with their words, and leaves addresses and times', async () => {
    const blocks = [
      paragraph('_p', text('Intitulée « Avenir » ; voir https://ohchr.org, à 10:30 : vrai?'), note('Ici :')),
    ]
    const parts = await partsOf({ ...sampleDocument, language: 'fr', blocks })
    const found = paragraphsOf(parts['word/document.xml']).map(plainText)
    expect(found).toContain('Intitulée «\u00a0Avenir\u00a0»\u00a0; voir https://ohchr.org, à 10:30\u00a0: vrai\u00a0?')
    expect(parts['word/footnotes.xml']).toContain('Ici\u00a0:')
  })
})

describe('Arabic', () => {
  it('runs from the right: section, every paragraph of its own, tables and runs', async () => {
    const { part, xml } = await write('ar')
    expect(xml).toMatch(/<w:sectPr>.*<w:bidi\/><w:docGrid/)
    expect(xml.match(/<w:bidiVisual\/>/g)).toHaveLength(2)
    const left = paragraphsOf(xml)
      .filter((each) => !each.includes('<w:bidi/>'))
      .map(plainText)
    expect(left).toEqual(['Distr.: General', '18 January 2016', 'Arabic', 'Original: English'])
    expect(part('word/footnotes.xml').match(/<w:bidi\/>/g)).toHaveLength(5)
    expect(part('word/styles.xml')).toMatch(/<w:rFonts [^>]*w:cs="Traditional Arabic"/)
    expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t [^>]*>First\./)
  })

  it('numbers in its own letters', async () => {
    const blocks = [heading(1, 'س'), heading(2, 'ص'), heading(4, 'ع'), paragraph('_p', text('نص'))]
    const parts = await partsOf({ ...sampleDocument, language: 'ar', blocks })
    const found = paragraphsOf(parts['word/document.xml']).map(plainText)
    expect(found).toEqual(expect.arrayContaining(['\tأولاً-\tس', '\tألف-\tص', '\t(أ)\tع']))
  })
})
