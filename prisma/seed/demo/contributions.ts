import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createActivity } from '@/lib/activity/commands/create-activity'
import { keepTranslation } from '@/lib/activity/commands/keep-translation'
import { submitActivity } from '@/lib/activity/commands/submit-activity'
import type { ActivityContent } from '@/lib/activity/rules/content'
import type { AccomplishmentId } from '@/lib/activity/types'
import type { Outcome } from '@/lib/core/errors'
import { contentOfRow, type Lists, parseCsv } from '@/lib/exchange/rules/contribution'
import type { ContributionRow } from '@/lib/exchange/types'
import type { Actor } from '@/lib/permission/types'
import { listPresences } from '@/lib/presence/queries'
import { acceptTranslation } from '@/lib/review/commands/accept-translation'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { VOCABULARIES } from '@/lib/vocabulary/constants'
import { listTerms } from '@/lib/vocabulary/queries'
import { APPROVED, CONFIDENTIAL, RELEASED, RETURNED, WAITING } from './states'

type Text = { title: string; summary: string; result: string | null }
type Translations = {
  source: Record<'fr' | 'es', string>
  texts: Record<string, Record<'fr' | 'es', Text>>
}

const seedFile = (name: string): string => readFileSync(path.join(process.cwd(), 'prisma/seed', name), 'utf8')

const TRANSLATIONS = JSON.parse(seedFile('translations.json')) as Translations

const translationsOf = (number: string) =>
  (['fr', 'es'] as const).flatMap((language) => {
    const text = TRANSLATIONS.texts[number]?.[language]
    return text ? [{ ...text, language }] : []
  })

type Cast = { contributor: Actor; importer: Actor; reviewer: Actor }

export async function loadLists(): Promise<Lists> {
  const entries = await Promise.all(VOCABULARIES.map(async (name) => [name, await listTerms(name)] as const))
  return { terms: Object.fromEntries(entries) as unknown as Lists['terms'], presences: await listPresences() }
}

/** Brings the contributions in as their authors would, each as far as it has come. Gives how many there are. */
export async function loadContributions(cast: Cast, lists: Lists, ownPresenceId: string): Promise<number> {
  const rows = parseCsv(seedFile('contributions.csv'))
  const headquarters = lists.presences.find(({ code }) => code === 'hq-geneva')
  if (!headquarters) throw new Error('The reference data lack headquarters')
  for (const row of rows) {
    const content = withRelease(row, contentOfRow(row, lists, headquarters, cast.importer.id))
    await bring(row, content, content.holderIds.includes(ownPresenceId) ? cast.contributor : cast.importer, cast)
  }
  return rows.length
}

/** What has been printed already may be used; some have refused, and for the rest nobody has been asked yet. */
function withRelease(row: ContributionRow, content: ActivityContent): ActivityContent {
  const number = row.reference ?? ''
  const printed = { basis: 'already_public', givenBy: null, covers: null, until: null } as const
  const unanswered = { ...printed, basis: 'unanswered' } as const
  if (CONFIDENTIAL.includes(number)) return { ...content, sensitivity: 'confidential' }
  if (RELEASED.includes(number))
    return { ...content, release: { internal: printed, un_wide: printed, public_report: printed } }
  if (APPROVED.includes(number)) {
    const refused = { ...printed, basis: 'refused' } as const
    return { ...content, release: { internal: printed, un_wide: printed, public_report: refused } }
  }
  const submitted = number in RETURNED || WAITING.includes(number)
  return submitted
    ? { ...content, release: { internal: printed, un_wide: unanswered, public_report: printed } }
    : content
}

async function bring(row: ContributionRow, content: ActivityContent, author: Actor, { reviewer }: Cast): Promise<void> {
  const number = row.reference ?? ''
  const { reference } = expectDone(
    number,
    await createActivity(author, { content, key: `demo ${number}`, sourceReference: number }),
  )
  const reason = RETURNED[number]
  const approves = RELEASED.includes(number) || APPROVED.includes(number)
  if (!reason && !approves && !WAITING.includes(number)) return
  const { revision } = expectDone(number, await submitActivity(author, { reference }))
  if (!reason && !approves) return
  await translate(number, reference, revision, author)
  const accomplishment = content.accomplishments[0]?.id as AccomplishmentId
  const outcome = approves ? 'approved' : 'returned'
  expectDone(
    number,
    await giveVerdict(reviewer, { reference, accomplishment, revision, outcome, reason: reason ?? '' }),
  )
  if (approves) await acceptTranslations(number, reference, reviewer)
}

/** Our own translations of contributions, in French and Spanish; labelled as ours. */
async function translate(number: string, reference: string, revision: number, author: Actor): Promise<void> {
  for (const { language, ...text } of translationsOf(number)) {
    const source = TRANSLATIONS.source[language]
    expectDone(number, await keepTranslation(author, { ...text, reference, revision, language, source }))
  }
}

async function acceptTranslations(number: string, reference: string, reviewer: Actor): Promise<void> {
  for (const { language } of translationsOf(number))
    expectDone(number, await acceptTranslation(reviewer, { reference, language }))
}

/** The value of an act that must succeed here. */
export function expectDone<T>(what: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`${what}: ${JSON.stringify(outcome.problems)}`)
}
