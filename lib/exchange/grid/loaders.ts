import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import type { Actor } from '@/lib/permission/types'
import { loadKnowledge } from '../import/known'
import { loadSheetWords } from '../loaders'
import type { ColumnKey, SheetWords } from '../types'
import { GRID_COLUMNS } from './constants'
import { checkCells } from './import/check-cells'
import { isOfSheet } from './queries/is-of-sheet'
import { readSheet } from './queries/read-sheet'
import type { CellSentence, GridColumn, GridPage, Sheet } from './types'

/** The grid of whoever is signed in and may log: its columns in their language, and what stands in it. */
export async function loadGrid(): Promise<GridPage> {
  const actor = await requireGrant('activity.create', '/imports/grid')
  const [words, { headers }, kept] = await Promise.all([loadSheetWords(), loadKnowledge(), readSheet(actor)])
  const places = new Map(GRID_COLUMNS.map(({ key }, place) => [key as ColumnKey, place]))
  const names = [...headers].flatMap(([name, key]) => {
    const place = places.get(key)
    return place === undefined ? [] : [[name, place] as const]
  })
  return { columns: GRID_COLUMNS.map((column) => columnOf(column, words)), names: Object.fromEntries(names), ...kept }
}

function columnOf({ key, width }: (typeof GRID_COLUMNS)[number], words: SheetWords): GridColumn {
  return { key, label: words.headers[key], width: widthOf(width), options: optionsOf(key, words) }
}

const widthOf = (characters: number): GridColumn['width'] => {
  if (characters <= 16) return 'narrow'
  return characters <= 36 ? 'medium' : 'wide'
}

function optionsOf(key: ColumnKey, words: SheetWords): string[] {
  if (key === 'presence') return words.presences
  if (key === 'activityType') return words.activityTypes
  return Object.values(words.choices[key as keyof SheetWords['choices']] ?? {})
}

/** What is wrong with the cells of a sheet, as sentences in the language of the one who asks. */
export async function tellProblems(actor: Actor, sheet: Sheet): Promise<CellSentence[]> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const found = await checkCells(actor, sheet, locale)
  return found.map(({ row, column, problem: { key, values } }) => ({
    ...{ row, column },
    sentence: t(key as never, values as never),
  }))
}

/** Whether an import came from the reader's grid: then the way back leads there. */
export async function loadIsOfGrid(importId: string): Promise<boolean> {
  return isOfSheet(await requireActor(), importId)
}
