#!/usr/bin/env node
// Stands in for Prisma's native schema engine where that binary could not be downloaded: it speaks the
// same protocol with the Prisma CLI, and works through Prisma's own WebAssembly build of the engine.
import { runCommand } from './schema-engine/command.mjs'
import { openEngine } from './schema-engine/engine.mjs'
import { parseArguments } from './schema-engine/options.mjs'
import { serve } from './schema-engine/protocol.mjs'

const options = parseArguments(process.argv.slice(2))
if (options.command) process.exit(await runCommand(options))
serve(() => openEngine(options), options)
