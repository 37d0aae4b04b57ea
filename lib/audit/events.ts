import type { Action } from '@/lib/permission/actions'

/**
 * The closed catalogue of what is recorded, each with its payload: ids and names of fields, never text.
 * Stored payloads are read for years, so a change of shape is a new event.
 */
export type AuditEvents = {
  'activity.created': { reference: string }
  'activity.saved': { fields: string[]; version: number }
  'activity.removed': { reference: string }
  'activity.submitted': { revision: number; reopened: string[] }
  'activity.withdrawn': { reference: string }
  'activity.reinstated': { reference: string }
  'activity.restored': { revision: number }
  'activity.release_changed': { purposes: string[]; pending: string[] }
  'activity.advice_kept': { count: number }
  'activity.translated': { language: string; revision: number }
  'activity.translation_accepted': { language: string }
  'filter.kept': { query: string }
  'filter.dropped': Record<string, never>
  'activity.join_asked': { presence: string }
  'activity.join_declined': { presence: string }
  'activity.joined': { presence: string }
  'evidence.added': { activity: string; size: number; mediaType: string }
  'evidence.described': { fields: string[] }
  'evidence.removed': { activity: string }
  'evidence.taken': { activity: string }
  'verdict.given': { accomplishment: string; revision: number; outcome: string }
  'accomplishment.proposed': { accomplishment: string; replaces: string | null }
  'accomplishment.settled': { accomplishment: string; confirmed: boolean }
  'practice.promoted': { to: string }
  'practice.checked': { revision: number; confirmed: boolean }
  'practice.retired': Record<string, never>
  'practice.reopened': Record<string, never>
  'practice.refresh_due': { since: string }
  'activity.themes_set': { themes: string[] }
  'comment.written': { comment: string; thread: string | null; field: string | null; mentions: boolean }
  'comment.resolved': { comment: string }
  'comment.reopened': { comment: string }
  'verdicts.given': { accomplishment: string; outcome: string; given: number; of: number }
  'activities.exported': { rows: number; format: string }
  'import.checked': { rows: number; mend: number }
  'import.written': { rows: number }
  'import.undone': { rows: number }
  'round.opened': { requests: number }
  'round.edited': { fields: string[]; added: number }
  'request.answered': { answer: string; cells: number }
  'request.time_asked': { until: string }
  'request.reminded': { days: number }
  'request.extended': { until: string }
  'request.link_given': { expires: string }
  'request.link_revoked': Record<string, never>
  'request.contributed': { reference: string }
  'template.made': { from: string }
  'template.saved': { version: number; language: string }
  'template.deleted': { name: string }
  'report.created': { activities: number }
  'report.composed': { paragraphs: number }
  'report.paragraph_edited': { paragraph: string }
  'report.paragraph_split': { paragraph: string; into: number }
  'report.paragraphs_joined': { paragraph: string; into: string }
  'report.paragraph_added': { paragraphs: string[] }
  'report.paragraph_moved': { paragraph: string; section: string }
  'report.paragraph_removed': { paragraph: string }
  'report.paragraph_restored': { paragraph: string }
  'report.heading_edited': { section: string }
  'report.source_settled': { paragraph: string; way: string; revision: string }
  'report.waived': { words: number; limit: number }
  'report.version_named': { number: number; checksum: string }
  'report.moved': { from: string; to: string }
  'report.word_in': { changes: number; comments?: number; of: number }
  'report.word_decided': { accepted: number; refused: number }
  'report.exported': { version: number; checksum: string }
  'person.invited': { positions: number }
  'person.reset': Record<string, never>
  'person.disabled': { sessions: number }
  'person.enabled': Record<string, never>
  'person.removed': Record<string, never>
  'invitation.used': { purpose: string }
  'person.settings_changed': { fields: string[] }
  'position.given': { role: string }
  'position.ended': { role: string }
  'position.lent': { role: string; to: string; from: string; until: string }
  'position.loan_ended': { role: string; to: string }
  'position.handed_over': { role: string; to: string }
  'session.started': Record<string, never>
  'session.ended': Record<string, never>
  'reference.loaded': { rows: number }
  'wording.changed': { accomplishment: string; framework: string; locale: string }
  'setting.changed': { fields: string[] }
  'act.refused': { action: Action | 'sign_in' | 'form' | 'read'; reason: string }
}

export type AuditEventName = keyof AuditEvents
