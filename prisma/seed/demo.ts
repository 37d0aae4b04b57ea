import { db } from '@/lib/core/db'
import { mintActor } from '@/lib/gate/mint'
import { loadContributions, loadLists } from './demo/contributions'
import { makePeople } from './demo/people'
import { checkDemoPractices } from './demo/practices'
import { draftReport } from './demo/report'
import { openDemoRound } from './demo/round'

/** Brings in what has no account of its own: contributions that reached headquarters by mail. */
async function makeImporter() {
  const name = 'Contributions 2010–2015'
  const { id } = await db.actor.create({ data: { type: 'job', name } })
  const scope = { presenceId: null, region: null, accomplishmentId: null }
  return mintActor({ id, type: 'job', name, positions: [{ id, role: 'administrator', ...scope }] })
}

/** Fills a fresh database with the demonstration, through the product's own commands. */
async function main(): Promise<string> {
  const lists = await loadLists()
  const own = lists.presences.find(({ code }) => code === 'ro-central-asia')
  if (!own) throw new Error('Load the reference data first: npm run reference')
  const people = await makePeople(own.id)
  const importer = await makeImporter()
  const { contributor, reviewer, drafter } = people
  const activities = await loadContributions({ contributor, importer, reviewer }, lists, own.id)
  await checkDemoPractices(importer, reviewer)
  await openDemoRound(reviewer, contributor, lists.presences, own.id)
  const { paragraphs } = await draftReport(drafter, 'en')
  await db.$queryRaw`SELECT fold_activity_deltas()`
  return `${activities} contributions, one report draft of ${paragraphs} paragraphs`
}

try {
  console.log(await main())
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}
