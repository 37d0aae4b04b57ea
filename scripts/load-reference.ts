// Loads the reference data that ships with the product: `npm run reference`. Again: changes nothing.
import { db } from '@/lib/core/db'
import { loadReference } from '@/lib/jobs/load-reference'

try {
  const rows = await loadReference()
  console.log(rows === 0 ? 'The reference data is up to date.' : `Reference data: ${rows} rows added or corrected.`)
} finally {
  await db.$disconnect()
}
