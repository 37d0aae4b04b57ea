/** What was typed, by field name. A field that occurs several times (check boxes) holds a list. */
export type FormValues = Record<string, string | string[]>

/** What a form action answers. Errors and message are sentences in the reader's language, ready to show. */
export type FormState = {
  status: 'idle' | 'error' | 'done'
  /** Sentences by field name. The name `form` holds what concerns no single field. */
  errors?: Record<string, string[]>
  message?: string
  /** What can be seen in this answer alone and is kept nowhere, such as a one-time link. */
  once?: string
  /** What was typed, to be shown again after an error. Secrets are left out. */
  values?: FormValues
  /** Differs from answer to answer, so that two equal answers are still two. */
  nonce?: number
}

export const IDLE: FormState = { status: 'idle' }

/** The key of what concerns a form as a whole. */
export const WHOLE_FORM = 'form'

/**
 * The values that a field shows: after an error what was typed, else what is stored. A field that is missing from what
 * was typed was left empty (a browser does not send unticked boxes), so it must not fall back on what is stored.
 */
export function shownValues(state: FormState, name: string, stored: string | readonly string[] | undefined): string[] {
  const value = state.status === 'error' && state.values ? state.values[name] : stored
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : [...value]
}

/** The sentences of a summary, in the order given, each with the field that it is about (none: the whole form). */
export function problemList(state: FormState): { field?: string; text: string }[] {
  if (state.status !== 'error') return []
  return Object.entries(state.errors ?? {}).flatMap(([field, texts]) =>
    texts.map((text) => (field === WHOLE_FORM ? { text } : { field, text })),
  )
}
