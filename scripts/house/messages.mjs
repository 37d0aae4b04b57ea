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

/** Every language says the same things as English. */
export function* checkMessages(files) {
  const read = new Map()
  for (const { path, text } of files) {
    const place = path.match(/^messages\/([\w-]+)\/([\w-]+)\.json$/)
    if (place) read.set(`${place[1]}/${place[2]}`, new Map(entries(JSON.parse(text))))
  }
  const locales = new Set([...read.keys()].map((key) => key.split('/')[0]))
  for (const [key, english] of read) {
    const [locale, noun] = key.split('/')
    if (locale !== 'en') continue
    for (const other of locales) {
      const path = `messages/${other}/${noun}.json`
      const translated = read.get(`${other}/${noun}`)
      if (!translated && COMPLETE.includes(other)) yield { file: path, message: 'is missing.' }
      if (!translated || other === 'en') continue
      if (COMPLETE.includes(other)) yield* compare(english, translated, path)
      for (const extra of translated.keys()) {
        if (!english.has(extra)) yield { file: path, message: `"${extra}" is not in English.` }
      }
    }
  }
}
