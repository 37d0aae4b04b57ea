import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@/lib/generated/prisma/client'
import { env } from './env'

/** What a command works in: every write of one act goes through one of these. */
export type Tx = Prisma.TransactionClient

// The driver's own defaults wait without limit, for a connection and for a statement.
const CONNECT_MS = 5_000
const STATEMENT_MS = 15_000
const TRANSACTION_MS = 10_000

function connect() {
  const adapter = new PrismaPg({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: 2 * TRANSACTION_MS,
    application_name: 'cooperation-tracker',
  })
  return new PrismaClient({ adapter })
}

// A development server evaluates modules again at every change: one client per process all the same.
const process_ = globalThis as typeof globalThis & { prismaClient?: PrismaClient }
process_.prismaClient ??= connect()

/** The database client of this process. */
export const db = process_.prismaClient

/**
 * Runs one act as one transaction: all of it is kept, or nothing.
 *
 * @param work everything it does goes through the given `tx`
 * @param milliseconds after which the transaction is rolled back; raise it only for imports and jobs
 * @throws what `work` throws, after the rollback
 */
export function transaction<T>(work: (tx: Tx) => Promise<T>, milliseconds = TRANSACTION_MS): Promise<T> {
  return db.$transaction(work, { timeout: milliseconds, maxWait: CONNECT_MS })
}
