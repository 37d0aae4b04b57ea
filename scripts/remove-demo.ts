import { removeDemo } from '@/lib/account/commands/remove-demo'
import { db } from '@/lib/core/db'

try {
  const removed = await removeDemo()
  console.log(removed.length > 0 ? `Removed: ${removed.join(', ')}` : 'This database holds no demo accounts.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}
