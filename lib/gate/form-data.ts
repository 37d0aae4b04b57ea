/** What a posted form holds, by field name. A name that occurs several times becomes a list. */
export type Posted = Record<string, string | string[]>

/** Reads a form, leaving out the framework's own fields (their names begin with `$`) and files. */
export function readForm(form: FormData): Posted {
  const posted: Posted = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$')) continue
    const values = form.getAll(name).filter((value): value is string => typeof value === 'string')
    posted[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return posted
}

/** Values that may be shown again after an error: never a secret. */
export function withoutSecrets(posted: Posted): Posted {
  return Object.fromEntries(Object.entries(posted).filter(([name]) => !name.toLowerCase().includes('password')))
}
