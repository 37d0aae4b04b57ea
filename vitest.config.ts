import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = [
  { find: /^@\//, replacement: here('./') },
  // The marker of server-only modules refuses to load outside Next.
  { find: /^server-only$/, replacement: here('./node_modules/server-only/empty.js') },
]
const exclude = ['**/node_modules/**', '.next/**', '.data/**', 'e2e/**']

export default defineConfig({
  resolve: { alias },
  test: {
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: [...exclude, '**/*.db.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: './lib/testing/global-setup.ts',
          setupFiles: './lib/testing/database.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
