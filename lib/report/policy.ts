import { mayAnywhere, mayOfficeWide } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { TAKING_STATES, WAIVING_STATES } from './constants'
import type { ReportState } from './types'

/** `take`: takes in what comes back from clearance; `move`: names versions and moves the report on; `waive`: its limit. */
export type ReportAbilities = { edit: boolean; take: boolean; move: boolean; waive: boolean; export: boolean }

/** Whoever holds a role that reads drafts, wherever it reaches: a draft holds what is released to the public. */
export const canReadReports = (actor: Actor): boolean => mayAnywhere(actor, 'report.read')
/** A report draws on the whole Office, so it is drafted by those who hold the role there. */
export const canCreateReport = (actor: Actor): boolean => mayOfficeWide(actor, 'report.create')

/** Drafters of the whole Office write reports. */
export const canWriteReport = (actor: Actor): boolean => mayOfficeWide(actor, 'report.edit')

/** A report is edited while it is drafted; later states are somebody else's to move. */
export const canEditReport = (actor: Actor, state: ReportState): boolean =>
  state === 'drafting' && canWriteReport(actor)

export const abilitiesOf = (actor: Actor, state: ReportState): ReportAbilities => ({
  edit: canEditReport(actor, state),
  take: canWriteReport(actor) && TAKING_STATES.includes(state),
  move: canWriteReport(actor),
  waive: canWriteReport(actor) && WAIVING_STATES.includes(state),
  export: canReadReports(actor),
})

/** Templates hold for the whole Office, as wording does. */
export const canEditTemplates = (actor: Actor): boolean => mayOfficeWide(actor, 'template.edit')
