// Makes the database that is measured: `npx tsx --conditions=react-server bench/generate.ts 100000`. Again: makes it anew.
import { pristine, sizeFrom, startBenchServer } from './database'

const server = await startBenchServer()
try {
  await pristine(server.url, sizeFrom(process.argv.slice(2), 100_000), true)
} finally {
  await server.stop()
}
