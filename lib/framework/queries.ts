import 'server-only'
import { db } from '@/lib/core/db'
import { labelsFrom } from '@/lib/core/labels'
import { forget, remembered } from '@/lib/core/memory'
import { NOTE_PREFIX, REPORTING_PERIOD } from './constants'
import { noteFrom, periodFrom } from './rules'
import type { Accomplishment, AccomplishmentId, Framework, Period, Setting, StandingNote, Theme } from './types'

/** The lasting accomplishments in numerical order, with their wordings in all frameworks and languages. */
export const listAccomplishments = (): Promise<Accomplishment[]> =>
  remembered('framework.accomplishments', async () => {
    const select = { frameworkId: true, locale: true, short: true, text: true, toVerify: true, editedAt: true }
    const rows = await db.accomplishment.findMany({
      orderBy: { number: 'asc' },
      include: { wordings: { select, orderBy: [{ frameworkId: 'asc' }, { locale: 'asc' }] } },
    })
    return rows.map((row) => ({ ...row, id: row.id as AccomplishmentId }))
  })

/** The frameworks, earliest first. */
export const listFrameworks = (): Promise<Framework[]> =>
  remembered('framework.list', async () => {
    const rows = await db.framework.findMany({ orderBy: { yearFrom: 'asc' } })
    return rows.map((row) => ({ ...row, name: labelsFrom(row.name) }))
  })

/** The themes with the frameworks that name them. */
export const listThemes = (): Promise<Theme[]> =>
  remembered('framework.themes', async () => {
    const select = { frameworkId: true, isPriority: true }
    const rows = await db.theme.findMany({ orderBy: { id: 'asc' }, include: { frameworks: { select } } })
    return rows.map((row) => ({ ...row, labels: labelsFrom(row.labels) }))
  })

/** All settings, by key. */
export const listSettings = (): Promise<Setting[]> =>
  remembered('framework.settings', async () => {
    const rows = await db.setting.findMany({ orderBy: { key: 'asc' } })
    return rows.map(({ key, value, toVerify, editedAt }) => ({ key, value, toVerify, editedAt }))
  })

/** The value of a setting as stored, or null if there is none. */
export const getSetting = async (key: string): Promise<unknown> =>
  (await listSettings()).find((setting) => setting.key === key)?.value ?? null

/** The years on which the Office reports. */
export const reportingPeriod = async (): Promise<Period> => periodFrom(await getSetting(REPORTING_PERIOD))

/** The sentences that a document must carry where it mentions certain names. */
export const standingNotes = async (): Promise<StandingNote[]> =>
  (await listSettings()).filter(({ key }) => key.startsWith(NOTE_PREFIX)).map(noteFrom)

/** To be called after any of these was changed, once the transaction has ended. */
export const forgetFrameworks = (): void => forget('framework.')
