// `npm run drift`: whether the migrations make exactly the schema that the models describe.
import { inRoot } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { finish, say } from './lib/terminal.mjs'
import { createDatabase, dropDatabase } from './postgres/databases.mjs'
import { startTestServer } from './postgres/test-server.mjs'

const SAME = 'No difference detected.'

await finish(async () => {
  const server = await startTestServer()
  const name = `test_${process.pid}_drift`
  try {
    const env = { DATABASE_URL: await createDatabase(server.url, name) }
    const compare = ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma']
    const output = await runNode([inRoot('scripts/prisma.mjs'), ...compare], { env })
    // An engine that dies in silence ends well, too: only the words count.
    if (!output.includes(SAME)) throw new Error(`The migrations do not make the schema:\n${output}`)
    say(SAME)
  } finally {
    await dropDatabase(server.url, name)
    await server.stop()
  }
})
