import { mayAnywhere, mayOfficeWide } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import type { ReportState } from './types'

export type ReportAbilities = { edit: boolean; export: boolean }

/** Whoever holds a role that reads drafts, wherever it reaches: a draft holds what is released to the public. */
export const canReadReports = (actor: Actor): boolean => mayAnywhere(actor, 'report.read')
/** A report draws on the whole Office, so it is drafted by those who hold the role there. */
export const canCreateReport = (actor: Actor): boolean => mayOfficeWide(actor, 'report.create')

/** A report is edited while it is drafted; later states are somebody else's to move. */
export const canEditReport = (actor: Actor, state: ReportState): boolean =>
  state === 'drafting' && mayOfficeWide(actor, 'report.edit')

export const abilitiesOf = (actor: Actor, state: ReportState): ReportAbilities => ({
  edit: canEditReport(actor, state),
  export: canReadReports(actor),
})
