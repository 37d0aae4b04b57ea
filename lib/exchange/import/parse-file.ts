import 'server-only'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import { MOST_CELL, MOST_ROWS } from '../constants'
import type { RawCell } from '../types'

const PROGRAM = path.join('scripts', 'parse-table.mjs')
const MEGABYTES = 400
const LIMIT_MS = 30_000
const MOST_ANSWER = 120 * 1024 * 1024

const badCell = z.object({ bad: z.enum(['formula', 'merged', 'date', 'too_long']), text: z.string() })
const answer = z.union([
  z.object({ rows: z.array(z.array(z.union([z.string(), badCell, z.null()]).transform((cell) => cell ?? ''))) }),
  z.object({
    refused: z.enum(['too_many_rows', 'empty', 'too_large', 'not_a_workbook', 'active_content', 'unreadable']),
  }),
])

export type ParsedFile = { rows: RawCell[][] } | { refused: string }

/**
 * Reads a workbook (its first sheet) or a CSV of any encoding and separator in a child process with bounds on memory and
 * time, and no settings of ours in its environment.
 *
 * @returns rows of cells, the header first; or why the file is refused
 */
export async function parseFile(bytes: Uint8Array): Promise<ParsedFile> {
  const text = await runChild(bytes).catch(() => null)
  if (text === null) return { refused: 'unreadable' }
  const parsed = answer.safeParse(JSON.parse(text || 'null'))
  return parsed.success ? parsed.data : { refused: 'unreadable' }
}

function runChild(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = path.join(process.cwd(), PROGRAM)
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${MEGABYTES}`, program, String(MOST_ROWS), String(MOST_CELL)],
      { env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'ignore'], timeout: LIMIT_MS, killSignal: 'SIGKILL' },
    )
    const chunks: Buffer[] = []
    let size = 0
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_ANSWER) child.kill('SIGKILL')
      else chunks.push(chunk)
    })
    child.on('error', reject)
    child.on('close', (code: number | null) =>
      code === 0 ? resolve(Buffer.concat(chunks).toString('utf8')) : reject(new Error('ended')),
    )
    // A child that ends early closes its ear: that is told by its code, not by this.
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
  })
}
