import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { COVERS, KINDS, LANGUAGES, RELEASE_BASES, SENSITIVITIES, STANDINGS } from '@/lib/activity/constants'
import { directionOf, LOCALE_NAMES } from '@/lib/core/i18n/locales'
import { requireActor } from '@/lib/gate/actor'
import { listPresences } from '@/lib/presence/queries'
import { nameOf } from '@/lib/presence/rules'
import { listTerms } from '@/lib/vocabulary/queries'
import { labelOf } from '@/lib/vocabulary/rules'
import { COLUMNS } from './constants'
import { viewImport } from './queries/find-import'
import type { ColumnKey, SheetWords } from './types'

/** How to fill the workbook in, line by line. */
const INSTRUCTIONS = [
  ...(['edit', 'add', 'blank', 'lists', 'dates', 'accomplishments'] as const),
  ...(['questions', 'related', 'release', 'reference', 'upload'] as const),
] as const

/** The words of a file of activities, in the reader's language. */
export async function loadSheetWords(): Promise<SheetWords> {
  const [t, activity, locale, presences, types] = await Promise.all([
    getTranslations('exchange.file'),
    getTranslations('activity'),
    getLocale(),
    listPresences(),
    listTerms('activity_type'),
  ])
  const header = (key: ColumnKey): string =>
    t.has(`header.${key}` as never) ? t(`header.${key}` as never) : activity(`field.${key}` as never)
  const bases = Object.fromEntries(RELEASE_BASES.map((basis) => [basis, activity(`basis.${basis}`)]))
  const covers = Object.fromEntries(COVERS.map((what) => [what, activity(`covers.${what}`)]))
  return {
    locale,
    rightToLeft: directionOf(locale) === 'rtl',
    title: t('title'),
    sheet: t('sheet'),
    lists: t('lists'),
    instructionsSheet: t('instructions_sheet'),
    instructions: INSTRUCTIONS.map((line) => t(`instructions.${line}`)),
    headers: Object.fromEntries(COLUMNS.map(({ key }) => [key, header(key)])) as Record<ColumnKey, string>,
    choices: {
      kind: Object.fromEntries(KINDS.map((kind) => [kind, activity(`kind.${kind}`)])),
      language: Object.fromEntries(LANGUAGES.map((language) => [language, LOCALE_NAMES[language]])),
      sensitivity: Object.fromEntries(SENSITIVITIES.map((value) => [value, activity(`sensitivity.${value}`)])),
      internalUse: bases,
      unWideUse: bases,
      publicUse: bases,
      ...{ internalCovers: covers, unWideCovers: covers, publicCovers: covers },
    },
    status: Object.fromEntries(STANDINGS.map((standing) => [standing, activity(`status.${standing}`)])),
    presences: presences.map((presence) => nameOf(presence, locale).name),
    activityTypes: types.map((term) => labelOf(term, locale)),
  }
}

/** What a file will do, or has done: for the one who brought it. */
export async function loadImport(id: string) {
  const actor = await requireActor(`/imports/${id}`)
  const view = await viewImport(actor, id)
  if (!view) notFound()
  return view
}
