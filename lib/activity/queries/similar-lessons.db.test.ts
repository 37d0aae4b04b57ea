import { beforeAll, expect, it } from 'vitest'
import { setThemes } from '@/lib/activity/commands/set-themes'
import { withdrawActivity } from '@/lib/activity/commands/withdraw-activity'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { bearingsOf } from '@/lib/activity/rules/similar'
import { completeContent, counting, logActivity, presenceOf, unwrap } from '@/lib/testing/activities'
import { approvedNew, type Desk, makeDesk, publicUse } from '@/lib/testing/drafts'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { listTerms } from '@/lib/vocabulary/queries'
import { listSimilarLessons } from './similar-lessons'

let desk: Desk
let reader: TestPerson

beforeAll(async () => {
  desk = await makeDesk()
  reader = await makePerson({ role: 'contributor', presenceId: (await presenceOf('hq-geneva')).id })
})

const LESSON = { kind: 'lesson_learned', why: 'Nobody asked.', nextTime: 'Ask first.' } as const

const lesson = (patch: Partial<ActivityContent> = {}) => approvedNew(desk, { ...LESSON, ...patch })

async function countryLink() {
  const [country] = await listTerms('country')
  return { termId: country?.id ?? '', asWritten: null, proposedId: null }
}

async function offered(patch: Partial<ActivityContent>, themes: string[] = [], except: string[] = []) {
  const content = await completeContent(desk.office, { activityType: null, ...patch })
  return listSimilarLessons(reader.actor.scope, bearingsOf(content, themes), except)
}

it('offers approved lessons of the same accomplishment, those with the most in common first', async () => {
  const far = await lesson({ accomplishments: counting('EA3') })
  const near = await lesson({ accomplishments: counting('EA3'), countries: [await countryLink()], gaps: GAPS })
  await lesson({ accomplishments: counting('EA4') })
  const lines = await offered({ accomplishments: counting('EA3'), countries: [await countryLink()] })
  expect(lines.map(({ reference }) => reference)).toEqual([near, far])
  expect(lines[0]).toMatchObject({
    nextTime: 'Ask first.',
    shared: { accomplishments: ['EA3'], countries: [(await countryLink()).termId], activityType: false },
  })
  expect(await offered({ accomplishments: counting('EA3') }, [], [near, far])).toEqual([])
})

const GAPS = { partners: 'none_to_report', rightsHolders: 'not_known', sources: 'not_known' } as const

it('offers by theme what counts towards something else', async () => {
  const reference = await lesson({ accomplishments: counting('EA6') })
  unwrap(await setThemes(desk.officer.actor, { reference, themes: ['migration'] }))
  const lines = await offered({ accomplishments: counting('EA7') }, ['migration'])
  expect(lines).toMatchObject([{ reference, shared: { themes: ['migration'], accomplishments: [] } }])
})

it('offers nothing that is not approved, was withdrawn, or that the reader may not see', async () => {
  const content = { ...LESSON, accomplishments: counting('EA8') }
  await logActivity(desk.officer.actor, await completeContent(desk.office, content))
  await lesson({ accomplishments: counting('EA8'), sensitivity: 'confidential' })
  const refused = { basis: 'refused', givenBy: null, covers: null, until: null } as const
  await lesson({
    accomplishments: counting('EA8'),
    release: { ...publicUse(refused).release, internal: refused, un_wide: refused },
  })
  const withdrawn = await lesson({ accomplishments: counting('EA8') })
  unwrap(await withdrawActivity(desk.officer.actor, { reference: withdrawn, reason: 'Logged twice.' }))
  expect(await offered({ accomplishments: counting('EA8') })).toEqual([])
})

it('offers nothing to what bears on nothing yet', async () => {
  expect(await offered({ accomplishments: [] })).toEqual([])
})
