import { defineConfig } from 'prisma/config'

// `generate` and `validate` need no database: the address is required only by the commands that connect.
const url = process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:5432/cooperation_tracker'

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url },
})
