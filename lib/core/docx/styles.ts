import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LeaderType,
  LineRuleType,
  type TabStopDefinition,
  TabStopType,
} from 'docx'
import { isRightToLeft, TERMS } from '@/lib/core/docx/terms'
import type { DocumentLanguage } from '@/lib/core/docx/types'

/** The page, in twips: A4, with the Geneva margins. */
export const PAGE = {
  size: { width: 11907, height: 16840 },
  margin: { top: 1701, right: 1134, bottom: 2268, left: 1134, header: 1134, footer: 1701, gutter: 0 },
  textWidth: 11907 - 2 * 1134,
} as const

/** A paragraph, in twips: its sides, how far each level of number moves in, and the stops after the numbers. */
export const PARAGRAPH = { side: 1134, step: 567, stops: [1701, 2268, 2835, 3402] } as const

/** Sizes set on runs of the first page, in points. */
export const SIZE = {
  unitedNations: 14,
  symbolLetter: 20,
  assembly: 20,
  organ: 12,
  contents: 14,
  pageColumn: 8,
  summary: 12,
} as const

/** Style ids by what they are for; the names are in the sheet below and are those of the Geneva template. */
export const STYLE = {
  title: 'HMG',
  headings: { 1: 'HChG', 2: 'H1G', 3: 'H23G', 4: 'H23G' },
  paragraph: 'SingleTxtG',
  footnote: 'FootnoteText',
  footnoteMark: 'FootnoteReference',
  header: 'Header',
  footer: 'Footer',
  pageNumber: 'PageNumber',
  contents: { 1: 'TOC1', 2: 'TOC2', 3: 'TOC3' },
} as const

const FONT = 'Times New Roman'
const ARABIC_FONT = 'Traditional Arabic'
const CHINESE_FONT = 'SimSun'
// Arabic letters are drawn smaller in their em than Latin ones: Geneva sets them half as large again.
const ARABIC_SCALE = 1.5
// Where a heading's number ends and where its text starts, in twips.
const NUMBER_END = 851

/** Takes points, gives the size of a run in half-points for Latin and for complex scripts. */
export const size = (language: DocumentLanguage, points: number) => ({
  size: points * 2,
  sizeComplexScript: Math.round(points * 2 * (isRightToLeft(language) ? ARABIC_SCALE : 1)),
})

const twips = (points: number) => points * 20
const right = (position: number): TabStopDefinition => ({ type: TabStopType.RIGHT, position })
const left = (position: number): TabStopDefinition => ({ type: TabStopType.LEFT, position })
// The package writes the tab stops of a style, though its types know them for paragraphs only: hence a spread.
const stops = (...tabStops: TabStopDefinition[]) => ({ tabStops })

type Line = { exact: number; before?: number; after?: number }

/** Spacing in points. Arabic lines grow with their letters and are never cut off. */
const spacing = (language: DocumentLanguage, { exact, before = 0, after = 0 }: Line) => ({
  line: Math.round(twips(exact) * (isRightToLeft(language) ? ARABIC_SCALE * 0.8 : 1)),
  lineRule: isRightToLeft(language) ? LineRuleType.AT_LEAST : LineRuleType.EXACT,
  before: twips(before),
  after: twips(after),
})

const numberedHeading = { indent: { left: PARAGRAPH.side, right: PARAGRAPH.side, hanging: PARAGRAPH.side } }

type Look = {
  name: string
  points: number
  bold?: boolean
  italics?: boolean
  line: Line
  outline?: number
  next?: string
}

const heading = (language: DocumentLanguage, id: string, look: Look): IParagraphStyleOptions => ({
  id,
  name: look.name,
  basedOn: 'Normal',
  next: look.next ?? STYLE.paragraph,
  quickFormat: true,
  run: { ...size(language, look.points), bold: look.bold, italics: look.italics },
  paragraph: {
    ...numberedHeading,
    ...stops(right(NUMBER_END)),
    keepNext: true,
    keepLines: true,
    outlineLevel: look.outline,
    spacing: spacing(language, look.line),
  },
})

const headings = (language: DocumentLanguage) => [
  heading(language, STYLE.title, {
    name: '_ H __M_G',
    points: 17,
    bold: true,
    line: { exact: 18, before: 12, after: 12 },
  }),
  heading(language, STYLE.headings[1], {
    name: '_ H _Ch_G',
    points: 14,
    bold: true,
    outline: 0,
    line: { exact: 15, before: 18, after: 12 },
  }),
  heading(language, STYLE.headings[2], {
    name: '_ H_1_G',
    points: 12,
    bold: true,
    outline: 1,
    line: { exact: 13.5, before: 18, after: 12 },
  }),
  heading(language, STYLE.headings[3], {
    name: '_ H_2/3_G',
    points: 10,
    bold: true,
    outline: 2,
    line: { exact: 12, before: 12, after: 6 },
  }),
  heading(language, 'H4G', { name: '_ H_4_G', points: 10, italics: true, line: { exact: 12, before: 12, after: 6 } }),
]

const paragraph: IParagraphStyleOptions = {
  id: STYLE.paragraph,
  name: '_ Single Txt_G',
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: {
    alignment: AlignmentType.BOTH,
    indent: { left: PARAGRAPH.side, right: PARAGRAPH.side },
    spacing: { after: twips(6) },
    ...stops(...PARAGRAPH.stops.map(left)),
  },
}

const footnote = (language: DocumentLanguage): IParagraphStyleOptions => ({
  id: STYLE.footnote,
  name: 'footnote text',
  basedOn: 'Normal',
  run: size(language, 9),
  paragraph: {
    indent: { left: PARAGRAPH.side, right: PARAGRAPH.side, hanging: PARAGRAPH.side - NUMBER_END },
    spacing: spacing(language, { exact: 11 }),
  },
})

/** An entry of the contents: its number, its text, and the page at the outer margin. */
const contents = (language: DocumentLanguage, level: 1 | 2 | 3): IParagraphStyleOptions => {
  const text = PARAGRAPH.side + PARAGRAPH.step * (level - 1)
  return {
    id: STYLE.contents[level],
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: {
      // No indent at the outer side: LibreOffice drops what stands beyond it, and the page number with it.
      indent: { left: text, hanging: text },
      ...stops(right(text - (PARAGRAPH.side - NUMBER_END)), left(text), {
        ...right(PAGE.textWidth),
        leader: LeaderType.DOT,
      }),
      spacing: spacing(language, { exact: 12, after: 6 }),
    },
  }
}

type RunningHead = { id: string; name: string; points: number; bold?: boolean }

const runningHead = (language: DocumentLanguage, { id, name, points, bold }: RunningHead): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  run: { ...size(language, points), bold },
  paragraph: { ...stops(right(PAGE.textWidth)), spacing: { after: 0 } },
})

// The defaults that every Word file has, which the package can only take as XML; cells keep Word's own 108 twips.
const BASE = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/></w:style></w:styles>`

/** The language attributes of a run: the language itself, and the one for each family of scripts. */
export const runLanguage = (language: DocumentLanguage) => ({
  value: isRightToLeft(language) ? TERMS.en.locale : TERMS[language].locale,
  eastAsia: TERMS.zh.locale,
  bidirectional: TERMS.ar.locale,
})

/** Gives the style sheet of a document: the names of the Geneva template with their figures, and nothing else. */
export const styleSheet = (language: DocumentLanguage): { externalStyles: string; styles: IStylesOptions } => ({
  externalStyles: BASE,
  styles: {
    default: {
      document: {
        run: {
          font: {
            ascii: FONT,
            hAnsi: FONT,
            cs: isRightToLeft(language) ? ARABIC_FONT : FONT,
            eastAsia: language === 'zh' ? CHINESE_FONT : FONT,
          },
          ...size(language, 10),
          language: runLanguage(language),
        },
        paragraph: { spacing: { line: twips(12), lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 } },
      },
    },
    paragraphStyles: [
      ...headings(language),
      paragraph,
      footnote(language),
      ...([1, 2, 3] as const).map((level) => contents(language, level)),
      runningHead(language, { id: STYLE.header, name: 'header', points: 9, bold: true }),
      runningHead(language, { id: STYLE.footer, name: 'footer', points: 8 }),
    ],
    characterStyles: [
      {
        id: STYLE.footnoteMark,
        name: 'footnote reference',
        basedOn: 'DefaultParagraphFont',
        run: { superScript: true },
      },
      {
        id: STYLE.pageNumber,
        name: 'page number',
        basedOn: 'DefaultParagraphFont',
        run: { ...size(language, 9), bold: true },
      },
    ],
  },
})
