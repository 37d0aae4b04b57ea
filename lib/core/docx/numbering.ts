import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import { PARAGRAPH } from '@/lib/core/docx/styles'
import type { DocumentLanguage } from '@/lib/core/docx/types'

/** The list that runs through the whole document. */
export const PARAGRAPHS = 'paragraphs'

/** Gives Word's numbering of the paragraphs: 1., in Arabic 1-. */
export const wordNumbering = (language: DocumentLanguage): INumberingOptions => ({
  config: [
    {
      reference: PARAGRAPHS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: language === 'ar' ? '%1-' : '%1.',
          alignment: AlignmentType.START,
          suffix: LevelSuffix.TAB,
          style: { paragraph: { indent: { left: PARAGRAPH.side, firstLine: 0 } } },
        },
      ],
    },
  ],
})
