import 'server-only'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { listAccomplishments, listFrameworks, reportingPeriod } from '@/lib/framework/queries'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import { LOST } from '../constants'
import { findWaiver } from '../queries/find-waiver'
import { getSectionsFor } from '../queries/get-report'
import { listRemoved } from '../queries/list-removed'
import { layOut } from '../rules/lay-out'
import { asRead } from '../rules/notation'
import { uncleared } from '../rules/uncleared'
import { waiverUsed, wordsOver } from '../rules/word-budget'
import { findReport } from './find-report'

/** The sheet of a report. Without sections it has not been composed. */
export const loadReport = cache(async (id: string) => {
  const { actor, facts, abilities } = await findReport(id)
  const [sections, shortNames, noted, removed] = await Promise.all([
    getSectionsFor(actor.scope, facts),
    loadShortNames(facts.yearTo),
    findWaiver(id),
    abilities.edit ? listRemoved(actor.scope, id) : [],
  ])
  const sheet = layOut(facts, sections)
  const length = { over: wordsOver(sheet, noted), waiver: waiverUsed(sheet, noted), noted }
  const read = removed.map((one) => ({ ...one, text: asRead(one.text, sheet.numbers, LOST[facts.language]) }))
  return { sheet, abilities, uncleared: uncleared(sheet), shortNames, length, removed: read }
})

export type LoadedReport = Awaited<ReturnType<typeof loadReport>>

/** What the accomplishments are called in an outline: the short names of the framework in which a year counts. */
async function loadShortNames(year: number): Promise<Record<string, string>> {
  const [accomplishments, frameworks, period, locale] = await Promise.all([
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  const { framework } = frameworkFor(year, frameworks, period)
  return Object.fromEntries(accomplishments.map((one) => [one.id, wordingOf(one, framework.id, locale).short]))
}
