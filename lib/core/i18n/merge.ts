/** A tree of sentences: the leaves are texts. */
export type Messages = { [key: string]: string | Messages }

/** The messages of a language, with English in the place of each sentence that it lacks. Neither argument is changed. */
export function withFallback(fallback: Messages, messages: Messages): Messages {
  const merged: Messages = { ...fallback }
  for (const [key, value] of Object.entries(messages)) {
    const below = fallback[key]
    merged[key] = typeof value === 'object' && typeof below === 'object' ? withFallback(below, value) : value
  }
  return merged
}

/** Every sentence of a tree, by its full key ("form.optional"). */
export function flatten(messages: Messages, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  )
}
