// `npm test`: rules, commands on a real database, journeys in a browser. `npm test -- unit`, `-- database lib/activity`
// or `-- journeys e2e/review.spec.ts` run a part.
import { rmSync } from 'node:fs'
import { countPlaywright, countVitest } from './lib/count-tests.mjs'
import { runJourneys } from './lib/journeys.mjs'
import { inRoot } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { orderlyShutdown } from './lib/shutdown.mjs'
import { say } from './lib/terminal.mjs'
import { startTestServer } from './postgres/test-server.mjs'

const [only, ...args] = process.argv.slice(2)
const results = inRoot('test-results')
const { onEnd, end, ending } = orderlyShutdown()
let broken = false

async function part(name, work, count) {
  if (only && only !== name) return { passed: 0, failed: 0 }
  say(`\n${name}`)
  try {
    await work()
    return count()
  } catch (error) {
    broken = true
    const counted = count()
    if (counted.failed === 0 && !ending()) process.stderr.write(`${error.message}\n`)
    return counted
  }
}

const vitest = (project) => () => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${project}.json`]
  const command = [inRoot('node_modules/vitest/vitest.mjs'), 'run', '--project', project, ...reporters, ...args]
  return runNode(command, { show: true })
}

async function journeys() {
  const server = await startTestServer()
  onEnd(server.stop)
  await runJourneys(server, args, onEnd)
}

rmSync(results, { recursive: true, force: true })
const counts = [
  await part('unit', vitest('unit'), () => countVitest(`${results}/unit.json`)),
  await part('database', vitest('database'), () => countVitest(`${results}/database.json`)),
  await part('journeys', journeys, () => countPlaywright(`${results}/journeys.json`)),
]
const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
const failed = sum('failed') || (broken ? 1 : 0)
say(`\n${sum('passed')} passed, ${failed} failed`)
await end(failed > 0 ? 1 : 0)
