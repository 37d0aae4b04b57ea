import 'server-only'
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { MOST_CELL, MOST_ROWS, ROWS_AT_ONCE } from '../constants'
import type { WordBlock } from '../rules/word/types'
import type { Line, RawCell } from '../types'

const PROGRAM = path.join('scripts', 'parse-table.mjs')
const MEGABYTES = 400
/** It waits while we deal with what it has said. */
const LIMIT_MS = 120_000
const MOST_ANSWER = 120 * 1024 * 1024

const badCell = z.object({ bad: z.enum(['formula', 'merged', 'date', 'too_long']), text: z.string() })
const rowSchema = z.array(z.union([z.string(), badCell, z.null()]).transform((cell) => cell ?? ''))
const blockSchema = z.union([
  z.object({ text: z.string(), level: z.number().int().nullable(), lead: z.number().int() }),
  z.object({ rows: z.array(rowSchema) }),
])
const firstLine = z.union([
  z.object({ rows: z.number().int() }),
  z.object({ blocks: z.number().int().max(20_000) }),
  z.object({
    refused: z.enum(['too_many_rows', 'empty', 'too_large', 'not_a_workbook', 'active_content', 'unreadable']),
  }),
])

/**
 * The rows of a file: the header, and the others some at a time; they throw Unreadable where the file ends early. Of a
 * Word file what stands in it.
 */
export type ParsedFile =
  | { header: RawCell[]; batches: AsyncIterable<Line[]> }
  | { blocks: WordBlock[] }
  | { refused: string }

/** The child ended before the file did. */
export class Unreadable extends Error {}

/**
 * Reads a workbook (its first sheet), a CSV of any encoding and separator, or a Word file, in a child process with bounds on memory and
 * time, and no settings of ours in its environment. Rows are taken from it as they are asked for.
 *
 * @returns its rows; or why the file is refused
 */
export async function parseFile(bytes: Uint8Array): Promise<ParsedFile> {
  const lines = linesFrom(startChild(bytes))
  try {
    const first = firstLine.parse(await next(lines))
    if ('refused' in first) return first
    if ('blocks' in first) return { blocks: await blocksOf(lines, first.blocks) }
    return { header: rowSchema.parse(await next(lines)), batches: batchesOf(lines, first.rows - 1) }
  } catch {
    return { refused: 'unreadable' }
  }
}

async function blocksOf(lines: AsyncGenerator<string>, count: number): Promise<WordBlock[]> {
  const blocks: WordBlock[] = []
  while (blocks.length < count) blocks.push(blockSchema.parse(await next(lines)))
  await lines.return(undefined)
  return blocks
}

async function* batchesOf(lines: AsyncGenerator<string>, count: number): AsyncGenerator<Line[]> {
  try {
    // The header is row 1.
    for (let number = 1; number <= count; ) {
      const batch: Line[] = []
      while (batch.length < ROWS_AT_ONCE && number <= count)
        batch.push({ number: ++number, cells: rowSchema.parse(await next(lines)) })
      yield batch
    }
  } finally {
    // Also where whoever takes the rows stops in the middle: no child waits for them until its time is up.
    await lines.return(undefined)
  }
}

async function next(lines: AsyncGenerator<string>): Promise<unknown> {
  const { value, done } = await lines.next()
  if (done) throw new Unreadable()
  return JSON.parse(value)
}

async function* linesFrom(child: ChildProcess): AsyncGenerator<string> {
  let size = 0
  try {
    if (!child.stdout) return
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
      size += line.length
      if (size > MOST_ANSWER) return
      yield line
    }
  } finally {
    child.kill('SIGKILL')
  }
}

function startChild(bytes: Uint8Array): ChildProcess {
  const program = path.join(process.cwd(), PROGRAM)
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${MEGABYTES}`, program, String(MOST_ROWS), String(MOST_CELL)],
    { env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'ignore'], timeout: LIMIT_MS, killSignal: 'SIGKILL' },
  )
  // A child that cannot start or that ends early says nothing more: that is what its listener finds.
  child.on('error', () => undefined)
  child.stdin.on('error', () => undefined)
  child.stdin.end(bytes)
  return child
}
