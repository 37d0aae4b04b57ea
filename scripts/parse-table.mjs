// Reads one file of activities from standard input and writes what stands in it as JSON, a row a line (of a Word file: a
// paragraph or a table), so that who listens need not hold it all. The first line says whether the file is taken. Run as a
// child with bounds of its own and behind whatever else the machine has to do, so that a hostile file costs this process
// and nothing else. `node scripts/parse-table.mjs <rows> <cell length>`.

import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { isZip, namesIn } from './lib/table/archive.mjs'
import { Refused } from './lib/table/refused.mjs'
import { textRows } from './lib/table/text.mjs'
import { wordBlocks } from './lib/table/word.mjs'
import { workbookRows } from './lib/table/workbook.mjs'

const mostRows = Number(process.argv[2])

setPriority(constants.priority.PRIORITY_LOW)
const bytes = await readAll(process.stdin)
try {
  const names = isZip(bytes) ? namesIn(bytes) : []
  if (names.includes('word/document.xml')) await tell('blocks', wordBlocks(bytes, names))
  else if (names.includes('xl/workbook.xml')) await tellRows(await workbookRows(bytes, names, mostRows))
  else if (isZip(bytes)) throw new Refused('not_a_workbook')
  else await tellRows(textRows(bytes, mostRows))
} catch (error) {
  answer({ refused: error instanceof Refused ? error.message : 'unreadable' })
}

async function tellRows(rows) {
  if (rows.length > mostRows + 1) throw new Refused('too_many_rows')
  if (rows.length === 0) throw new Refused('empty')
  await tell('rows', rows)
}

async function tell(what, lines) {
  answer({ [what]: lines.length })
  for (const line of lines) if (!answer(line)) await once(process.stdout, 'drain')
}

function answer(value) {
  return process.stdout.write(`${JSON.stringify(value)}\n`)
}

async function readAll(stream) {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
