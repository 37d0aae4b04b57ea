import { importsOf, isTest } from './files.mjs'
import { GROUND, isPure, nounOf, TIERS, VOCABULARY, wordOf } from './nouns.mjs'

/** Where a file stands, and what it is called. */
export function* checkPlaces(files) {
  for (const { path } of files) {
    if (/(^|\/)index\.tsx?$/.test(path))
      yield { file: path, message: 'No barrels: import each thing from where it stands.' }
    const noun = nounOf(path)
    if (!noun || GROUND.includes(noun)) continue
    if (!(noun in TIERS)) {
      yield { file: path, message: `"${noun}" is no noun of the house. Nouns: ${Object.keys(TIERS).join(', ')}.` }
    } else if (!wordOf(path)) {
      yield { file: path, message: `lib/<noun>/ holds only ${VOCABULARY.join(', ')}, or a folder of such a name.` }
    }
  }
}

/** A lower tier may be known; of the same one, a pure file may know the shapes and rules. */
function mayKnow(path, target) {
  const [from, to] = [nounOf(path), nounOf(target)]
  if (!(to in TIERS) || to === from || TIERS[to] < TIERS[from]) return true
  return TIERS[to] === TIERS[from] && isPure(path) && isPure(target)
}

/** Which noun may know which. */
export function* checkTiers(files) {
  for (const file of files.filter(({ path }) => nounOf(path) in TIERS && !isTest(path))) {
    const from = nounOf(file.path)
    for (const { target, line } of importsOf(file)) {
      if (mayKnow(file.path, target)) continue
      const to = nounOf(target)
      const message = `${from} (tier ${TIERS[from]}) may not know ${to} (tier ${TIERS[to]}): let ${to} call ${from}, or emit an event.`
      yield { file: file.path, line, message }
    }
  }
}

const MAY_OPEN_DATABASE = ['queries', 'commands', 'import', 'export']

/** Who may hold the database client. */
export function* checkDatabase(files) {
  for (const file of files) {
    const test = isTest(file.path) || /^(e2e|scripts|prisma\/seed)\//.test(file.path)
    const ground = GROUND.includes(nounOf(file.path)) && nounOf(file.path) !== 'permission'
    if (test || ground || MAY_OPEN_DATABASE.includes(wordOf(file.path))) continue
    const found = importsOf(file).find(({ target }) => target === 'lib/core/db')
    const message = 'Only queries, commands, import and export open the database. Ask one of them.'
    if (found) yield { file: file.path, line: found.line, message }
  }
}
