import 'server-only'
import { listFrameworks, reportingPeriod } from '@/lib/framework/queries'
import { frameworkFor } from '@/lib/framework/rules'
import { presencesById } from '@/lib/presence/queries'
import { termsById } from '@/lib/vocabulary/queries'
import type { Names } from '../rules/naming'
import type { Snapshot } from '../types'

/** What turns ids into words, from memory. */
export async function loadNames(): Promise<Names> {
  const [terms, presences] = await Promise.all([termsById(), presencesById()])
  return { terms, presences }
}

/** Finds the framework in force in a year, for a snapshot. */
export async function loadFrameworkOf(): Promise<(year: number | null) => Snapshot['framework']> {
  const [frameworks, period] = await Promise.all([listFrameworks(), reportingPeriod()])
  return (year) => {
    const { framework, assumed } = frameworkFor(year, frameworks, period)
    return { code: framework.id, assumed }
  }
}
