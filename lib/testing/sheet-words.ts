import { COLUMNS } from '@/lib/exchange/constants'
import type { SheetWords } from '@/lib/exchange/types'

const BASES = { agreed: 'Agreed', refused: 'Refused', unanswered: 'Not answered' }
const COVERS = { all: 'Use, with names and places', use: 'Use only, no names and no places' }

/** The words of a sheet of activities: each column is called by its key. */
export const sheetWords = (words: Partial<SheetWords> = {}): SheetWords => ({
  ...{ locale: 'en', rightToLeft: false, title: 'Activities', sheet: 'Activities', lists: 'Lists' },
  ...{ instructionsSheet: 'Help', instructions: ['Edit.'], status: { draft: 'Draft' } },
  headers: Object.fromEntries(COLUMNS.map(({ key }) => [key, key])) as SheetWords['headers'],
  choices: {
    kind: { field_initiative: 'Field initiative', good_practice: 'Good practice' },
    language: { en: 'English' },
    sensitivity: { unclassified: 'Unclassified', confidential: 'Confidential' },
    ...{ internalUse: BASES, unWideUse: BASES, publicUse: BASES },
    ...{ internalCovers: COVERS, unWideCovers: COVERS, publicCovers: COVERS },
  },
  ...{ presences: [], activityTypes: [] },
  ...words,
})
