import type { TestProject } from 'vitest/node'
import { startTestServer } from '../../scripts/postgres/test-server.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: { url: string; template: string }
  }
}

/** Once per run: a server, and a template with schema and reference data. Gives what ends it. */
export default async function setUp(project: TestProject) {
  const { url, template, stop } = await startTestServer()
  project.provide('databaseServer', { url, template })
  return stop
}
