import { createInterface } from 'node:readline'
import { createDatabase } from './databases.mjs'
import { panicMessage } from './engine.mjs'

const INTERNAL_ERROR = 4466

const toJson = (value) => JSON.stringify(value, (_, item) => (item instanceof Map ? Object.fromEntries(item) : item))
const write = (message) => process.stdout.write(`${toJson({ jsonrpc: '2.0', ...message })}\n`)

function writeError(id, error) {
  const data = {
    is_panic: false,
    message: String(error?.message ?? error),
    meta: error?.meta ?? null,
    error_code: error?.code ?? null,
  }
  write({ id, error: { code: INTERNAL_ERROR, message: 'An error happened. Check the data field for details.', data } })
}

async function answer(engine, { method, params }, url) {
  if (method === 'createDatabase') return { databaseName: await createDatabase(params.datasource.url ?? url) }
  const opened = await engine()
  if (method === 'getDatabaseVersion') return opened.version(params)
  if (typeof opened[method] !== 'function') throw new Error(`not supported: ${method}`)
  return (await opened[method](params)) ?? {}
}

/**
 * Answers the CLI's JSON-RPC lines on stdin, one at a time and in order, until stdin ends.
 *
 * @param {() => Promise<object>} open opens the engine; called at most once, at the first need
 * @param {{ url: string }} options
 */
export function serve(open, { url }) {
  let opened
  const engine = () => (opened ??= open())
  const pending = new Set()
  let queue = Promise.resolve()

  const handle = async (request) => {
    try {
      const result = await answer(engine, request, url)
      const print = request.method === 'diff' && result.stdout != null
      if (print) write({ id: -request.id, method: 'print', params: { content: result.stdout } })
      write({ id: request.id, result: print ? { ...result, stdout: null } : result })
    } catch (error) {
      writeError(request.id, error)
    } finally {
      pending.delete(request.id)
    }
  }

  // The CLI takes a silent end for success: a panic answers every open request before the process ends.
  process.on('uncaughtException', (error) => {
    for (const id of pending) writeError(id, new Error(panicMessage() ?? error?.message))
    pending.clear()
    process.stdout.write('', () => process.exit(1))
  })
  process.on('exit', () => {
    if (pending.size > 0) process.exitCode = 1
  })

  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  lines.on('line', (line) => {
    const request = JSON.parse(line)
    if (!request.method) return
    pending.add(request.id)
    queue = queue.then(() => handle(request))
  })
  lines.on('close', () => queue.then(() => process.exit(0)))
}
