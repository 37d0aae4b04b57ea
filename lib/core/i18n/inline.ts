const COMMAS: Readonly<Record<string, string>> = { ar: '، ', zh: '、' }

/** Several words in a line, parted as the language parts them, without an "and". */
export const listInWords = (items: readonly string[], locale: string): string => items.join(COMMAS[locale] ?? ', ')

/** A name inside a sentence of another direction: what stands around it keeps its place (Unicode UAX 9, isolates). */
export const isolated = (text: string): string => `\u2068${text}\u2069`
