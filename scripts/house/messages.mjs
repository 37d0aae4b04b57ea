/** The languages in which every text stands. Others may be partial: a reader then sees the English. */
const COMPLETE = ['en', 'fr', 'ar']

const entries = (value, prefix = '') =>
  typeof value === 'string'
    ? [[prefix, value]]
    : Object.entries(value).flatMap(([key, inner]) => entries(inner, prefix ? `${prefix}.${key}` : key))

/** Names of the values a message takes, such as `count` in "{count, plural, ...}". */
const values = (text) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]))].sort().join(', ')

function* compare(english, other, path) {
  for (const [key, text] of english) {
    if (!other.has(key)) yield { file: path, message: `"${key}" is missing.` }
    else if (!other.get(key).trim()) yield { file: path, message: `"${key}" is empty.` }
    else if (values(text) !== values(other.get(key)) && !/plural|select/.test(text)) {
      yield { file: path, message: `"${key}" takes {${values(other.get(key))}}, and in English {${values(text)}}.` }
    }
  }
}

/** The texts by language, then by noun. */
function readTexts(files) {
  const texts = {}
  for (const { path, text } of files) {
    const [, locale, noun] = path.match(/^messages\/([\w-]+)\/([\w-]+)\.json$/) ?? []
    if (!noun) continue
    texts[locale] ??= {}
    texts[locale][noun] = new Map(entries(JSON.parse(text)))
  }
  return texts
}

/** Every language says the same things as English. */
export function* checkMessages(files) {
  const { en: english = {}, ...others } = readTexts(files)
  for (const [locale, nouns] of Object.entries(others)) {
    for (const [noun, texts] of Object.entries(english)) {
      const path = `messages/${locale}/${noun}.json`
      const complete = COMPLETE.includes(locale)
      if (!nouns[noun]) {
        if (complete) yield { file: path, message: 'is missing.' }
        continue
      }
      if (complete) yield* compare(texts, nouns[noun], path)
      const extra = [...nouns[noun].keys()].filter((key) => !texts.has(key))
      yield* extra.map((key) => ({ file: path, message: `"${key}" is not in English.` }))
    }
  }
}
