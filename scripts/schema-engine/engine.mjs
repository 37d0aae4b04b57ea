import { readFileSync } from 'node:fs'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrationAdapter } from './adapter.mjs'

const panics = { message: undefined, set_message: (message) => (panics.message = message) }

/** What the engine said when it panicked, if it did. */
export const panicMessage = () => panics.message

function loadWebAssembly() {
  const file = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm'))
  const compiled = new WebAssembly.Module(readFileSync(file))
  const instance = new WebAssembly.Instance(compiled, { './schema_engine_bg.js': bindings })
  globalThis.PRISMA_WASM_PANIC_REGISTRY = panics
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}

/**
 * Opens the engine on a database and the schema files the CLI named.
 *
 * @param {{ url: string, datamodels: string[] }} options
 */
export async function openEngine({ url, datamodels }) {
  loadWebAssembly()
  const files = datamodels.map((file) => [file, readFileSync(file, 'utf8')])
  const adapter = bindMigrationAwareSqlAdapterFactory(migrationAdapter(url))
  return bindings.SchemaEngine.new({ datamodels: files.length > 0 ? files : undefined }, () => {}, adapter)
}
