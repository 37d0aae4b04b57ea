#!/usr/bin/env node
// Runs the Prisma CLI: `node scripts/prisma.mjs migrate deploy`. The one place that chooses its schema engine.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url))

/** Whether Prisma's install could download its native engine, which is then used. */
function hasNativeEngine() {
  const folder = path.join(here, '../node_modules/@prisma/engines')
  return existsSync(folder) && readdirSync(folder).some((file) => file.startsWith('schema-engine-'))
}

const envFile = path.join(here, '../.env')
if (existsSync(envFile)) process.loadEnvFile(envFile)

// Windows cannot start a script as if it were a program: there the native engine is needed.
if (process.platform !== 'win32' && !hasNativeEngine()) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(here, 'schema-engine.mjs')
}
process.env.CHECKPOINT_DISABLE = '1'
process.env.PRISMA_HIDE_UPDATE_MESSAGE = '1'

const cli = path.join(here, '../node_modules/prisma/build/index.js')
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
