import 'server-only'
import { z } from 'zod'

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  NEXTAUTH_SECRET: z.string().min(32),
  APP_URL: z.url({ protocol: /^https?$/ }),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  COMMIT: z.string().default('unknown'),
  DEMO: z.stringbool().default(false),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).max(300).optional(),
  S3_BUCKET: z.string().min(3).max(63).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
})

const variables = settings
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, { path: ['MAIL_FROM'], message: 'needed with SMTP_URL' })
  .refine(({ S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }) => !S3_ACCESS_KEY_ID === !S3_SECRET_ACCESS_KEY, {
    path: ['S3_SECRET_ACCESS_KEY'],
    message: 'needed with S3_ACCESS_KEY_ID, and the other way round',
  })

/** The settings of this process; `.env.example` explains each. */
export type Env = z.output<typeof variables>

// `next build` evaluates modules without serving anything: it has, and needs, no database and no secret.
const WHILE_BUILDING = {
  DATABASE_URL: 'postgresql://localhost/none',
  NEXTAUTH_SECRET: 'only-while-building-never-while-serving',
  APP_URL: 'http://localhost:3000',
}

/**
 * Reads and checks the settings.
 *
 * @param source environment variables; an empty one counts as absent
 * @throws {Error} naming every variable that is missing or malformed, never its value
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const building = given.NEXT_PHASE === 'phase-production-build'
  const { APP_URL = given.NEXTAUTH_URL ?? `http://localhost:${given.PORT ?? 3000}` } = given
  const parsed = variables.safeParse({ ...(building && WHILE_BUILDING), ...given, APP_URL })
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The settings are not complete (see .env.example). ${problems.join('; ')}`)
}

/** The only reading of the process environment in `lib` and `app`. */
export const env = readEnv(process.env)
