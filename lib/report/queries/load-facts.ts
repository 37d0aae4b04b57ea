import 'server-only'
import { labelsFrom } from '@/lib/core/labels'
import { NOTE_PREFIX } from '@/lib/framework/constants'
import { getSetting, standingNotes } from '@/lib/framework/queries'
import { listPresences } from '@/lib/presence/queries'
import { listTerms } from '@/lib/vocabulary/queries'
import type { Term } from '@/lib/vocabulary/types'
import { gatherFacts } from '../compose/rules/gather-facts'
import type { Facts, Reference } from '../compose/types'
import type { ReportFacts } from '../types'

/** What the composer needs to know of the world, from the reference data as it stands. */
export async function loadFacts(report: Pick<ReportFacts, 'language' | 'yearFrom' | 'yearTo'>): Promise<Facts> {
  const [countries, partners, instruments, groups, types, presences, notes] = await Promise.all([
    listTerms('country'),
    listTerms('partner'),
    listTerms('instrument'),
    listTerms('rights_holder'),
    listTerms('activity_type'),
    listPresences(),
    loadNotes(),
  ])
  const reference: Reference = {
    countries: countries.map(fromTerm) as Reference['countries'],
    partners: partners.map(fromTerm) as Reference['partners'],
    instruments: instruments.map(fromTerm) as Reference['instruments'],
    rightsHolders: groups.map(fromTerm),
    activityTypes: types.map(fromTerm),
    presences: presences.map(({ type, article, names, aliases }) => ({
      type,
      article,
      aliases,
      names: names.map(({ locale, name, short }) => ({ labels: { [locale]: { name, short } } })),
    })),
    notes,
  }
  const on = `${report.yearTo}-12-31`
  return gatherFacts(reference, { language: report.language, on, period: { from: report.yearFrom, to: report.yearTo } })
}

const fromTerm = ({ code, labels, aliases, attributes }: Term) => ({ ...attributes, code, labels, aliases })

async function loadNotes(): Promise<Reference['notes']> {
  const notes = await standingNotes()
  return Promise.all(
    notes.map(async ({ key, text }) => {
      const value = (await getSetting(NOTE_PREFIX + key)) as { mentions?: unknown } | null
      return { key, text, mentions: labelsFrom(value?.mentions) }
    }),
  )
}
