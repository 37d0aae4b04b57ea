import { createDatabase, runOnce } from './databases.mjs'

const PRISMA_CODES = { ECONNREFUSED: 'P1001', '3D000': 'P1003', '28P01': 'P1000' }

const commands = {
  'can-connect-to-database': (url) => runOnce(url, 'SELECT 1'),
  'create-database': createDatabase,
}

/**
 * The one-shot form of the engine.
 *
 * @param {{ url: string, command?: string }} options
 * @returns {Promise<0 | 1>} the exit code; an error goes to stderr as the log line that the CLI parses
 */
export async function runCommand({ url, command }) {
  try {
    const run = commands[command]
    if (!run) throw new Error(`unknown command ${command}`)
    await run(url)
    return 0
  } catch (error) {
    const fields = { message: String(error.message || error), error_code: PRISMA_CODES[error.code] ?? 'P1010' }
    const line = { timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine::logger' }
    // The CLI skips the first line of stderr.
    process.stderr.write(`\n${JSON.stringify(line)}\n`)
    return 1
  }
}
