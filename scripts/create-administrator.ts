import { createAdministrator } from '@/lib/account/commands/create-administrator'
import { createAdministratorSchema } from '@/lib/account/schema'
import { db } from '@/lib/core/db'

const USAGE = 'Say who: npm run administrator -- "Full name" name@office.example'

/** Makes an administrator and prints the one-time link by which they choose a password. */
async function main(): Promise<string> {
  const [name, email] = process.argv.slice(2)
  const input = createAdministratorSchema.safeParse({ name, email })
  if (!input.success) throw new Error(USAGE)
  const outcome = await createAdministrator(input.data)
  if (!outcome.ok) throw new Error(`${input.data.email} has an account already. An administrator can give a new link.`)
  return `${input.data.email} may now choose a password, once and within seven days, at:\n${outcome.value.link}`
}

try {
  console.log(await main())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}
