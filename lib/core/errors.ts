/**
 * Failures that end a request. Only the code crosses to the browser; messages/<locale>/errors.json says it in words.
 * "May not see" and "does not exist" share one code, so that a refusal tells nothing.
 */
export type ErrorCode = 'signed_out' | 'not_found' | 'refused' | 'foreign_origin' | 'unknown_field'

export class DomainError extends Error {
  readonly code: ErrorCode
  readonly detail: Readonly<Record<string, string>>

  /** @param detail ids and names of fields for the audit trail, never text that somebody wrote */
  constructor(code: ErrorCode, detail: Record<string, string> = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.detail = detail
  }
}

/** A sentence for one field, as a message key with its values: the reader's language is chosen where it is shown. */
export type Problem = { key: string; values?: Record<string, string | number> }

/** Problems by field name. The name `form` holds what concerns no single field. */
export type Problems = Record<string, Problem[]>

/**
 * What a command answers when a refusal is expected and the person can mend it. `values`: what the form is to hold from
 * now on beside what was typed, such as the version that has been shown to the person.
 */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problems; values?: Record<string, string> }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const declined = <T>(problems: Problems, values?: Record<string, string>): Outcome<T> =>
  values ? { ok: false, problems, values } : { ok: false, problems }
