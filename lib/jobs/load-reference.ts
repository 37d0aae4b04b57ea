import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { importFrameworks, importSettings } from '@/lib/framework/import'
import { forgetFrameworks } from '@/lib/framework/queries'
import { importPresences } from '@/lib/presence/import'
import { forgetPresences } from '@/lib/presence/queries'
import { importTemplates } from '@/lib/report/import'
import { importTerms } from '@/lib/vocabulary/import'
import { forgetTerms } from '@/lib/vocabulary/queries'
import activityTypes from '@/prisma/seed/reference/activity-types.json'
import countries from '@/prisma/seed/reference/countries.json'
import frameworks from '@/prisma/seed/reference/frameworks.json'
import instruments from '@/prisma/seed/reference/instruments.json'
import mechanisms from '@/prisma/seed/reference/mechanisms.json'
import notes from '@/prisma/seed/reference/notes.json'
import partners from '@/prisma/seed/reference/partners.json'
import presences from '@/prisma/seed/reference/presences.json'
import templates from '@/prisma/seed/reference/report-templates.json'
import rightsHolders from '@/prisma/seed/reference/rights-holders.json'
import settings from '@/prisma/seed/reference/settings.json'
import { jobActor } from './actor'

const LIMIT_MS = 60_000

/**
 * Brings the reference data that ships with the product into the database: all of it, or nothing. What an administrator
 * edited stays; a second load changes, and records, nothing.
 *
 * @returns how many rows changed
 */
export async function loadReference(): Promise<number> {
  const rows = await transaction(async (tx) => {
    const actor = await jobActor(tx, 'Reference data')
    const counts = [
      await importTerms(tx, 'country', countries),
      await importTerms(tx, 'partner', partners),
      await importTerms(tx, 'activity_type', activityTypes),
      await importTerms(tx, 'rights_holder', rightsHolders),
      await importTerms(tx, 'instrument', instruments),
      await importTerms(tx, 'mechanism', mechanisms),
      await importPresences(tx, presences),
      await importFrameworks(tx, frameworks),
      await importSettings(tx, { settings, notes }),
      await importTemplates(tx, templates),
    ]
    const changed = counts.reduce((sum, count) => sum + count, 0)
    if (changed > 0) await record(tx, actor, 'reference.loaded', { type: 'actor', id: actor.id }, { rows: changed })
    return changed
  }, LIMIT_MS)
  forgetTerms()
  forgetPresences()
  forgetFrameworks()
  return rows
}
