import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import type { ReportState } from './types'

export type ReportAbilities = { edit: boolean; export: boolean }

export const canReadReports = (actor: Actor): boolean => mayAnywhere(actor, 'report.read')
export const canCreateReport = (actor: Actor): boolean => mayAnywhere(actor, 'report.create')

/** A report is edited while it is drafted; later states are somebody else's to move. */
export const canEditReport = (actor: Actor, state: ReportState): boolean =>
  state === 'drafting' && mayAnywhere(actor, 'report.edit')

export const abilitiesOf = (actor: Actor, state: ReportState): ReportAbilities => ({
  edit: canEditReport(actor, state),
  export: canReadReports(actor),
})
