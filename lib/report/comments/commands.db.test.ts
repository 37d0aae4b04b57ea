import { randomUUID } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { withdrawActivity } from '@/lib/activity/commands/withdraw-activity'
import { listThreads } from '@/lib/comment/queries/list-threads'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { unwrap } from '@/lib/testing/activities'
import { approvedNew, type Desk, draftOf, makeDesk, paragraphOn, sheetNow } from '@/lib/testing/drafts'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { editParagraph } from '../commands/edit-paragraph'
import { joinParagraphs } from '../commands/join-paragraphs'
import { takeWordIn } from '../commands/take-word-in'
import { exportReport } from '../export/word'
import { plainText } from '../rules/lay-out'
import { bookmarkOf } from '../rules/un-document'
import { commentParagraph, settleParagraphComment } from './commands'
import { talkOf } from './rules'
import type { ParagraphCommentForm } from './schema'

let desk: Desk
let references: string[]
let clearing: Actor
beforeAll(async () => {
  desk = await makeDesk()
  references = [await approvedNew(desk, { title: 'First study' }), await approvedNew(desk, { title: 'Second study' })]
  clearing = (await makePerson({ role: 'reviewer', name: 'Clearing Officer' })).actor
})

const draft = () => draftOf(desk, references)
const on = (report: string, index = 0) => paragraphOn(report, references[index] ?? '')

const say = async (report: string, wish: Partial<ParagraphCommentForm> = {}, actor = clearing) =>
  commentParagraph(actor, {
    ...{ report, paragraph: (await on(report)).id, key: randomUUID(), text: 'Name the source.' },
    ...{ phrase: '', at: null, mention: null, ...wish },
  })

const threadsOf = (reportId: string) => listThreads({ reportId }, () => true)

it('stands on a paragraph, or on words of it; sent twice it is one', async () => {
  const report = await draft()
  const words = plainText(await on(report)).slice(0, 12)
  const key = randomUUID()
  const twice = () => Promise.all([say(report, { phrase: words, key }), say(report, { phrase: words, key })])
  expect(await eventsDuring(twice)).toEqual(['comment.written'])
  expect(await say(report, { phrase: 'words that are not there' })).toMatchObject({ problems: { phrase: [{}] } })
  expect(await threadsOf(report)).toMatchObject([{ quote: words, quoteAt: 0, paragraphId: (await on(report)).id }])
})

it('is written by whoever reads drafts and comments, and by no observer', async () => {
  const report = await draft()
  unwrap(await say(report, {}, desk.drafter.actor))
  const observer = (await makePerson({ role: 'observer' })).actor
  await expectRefusal(observer, () => say(report, {}, observer), 'refused')
  const officer = (await makePerson({ role: 'contributor' })).actor
  await expectRefusal(officer, () => say(report, {}, officer), 'not_found')
})

it('is resolved by drafters and by who began it, and by no other reader', async () => {
  const report = await draft()
  unwrap(await say(report))
  const thread = (await threadsOf(report))[0]?.id ?? ''
  const settle = (actor: Actor, act: 'resolve' | 'reopen') => settleParagraphComment(actor, { report, thread, act })
  const other = (await makePerson({ role: 'reviewer', region: 'africa' })).actor
  await expectRefusal(other, () => settle(other, 'resolve'), 'refused')
  expect(await eventsDuring(() => settle(desk.drafter.actor, 'resolve'))).toEqual(['comment.resolved'])
  expect(await eventsDuring(() => settle(clearing, 'reopen'))).toEqual(['comment.reopened'])
})

it('tells only who reads the paragraph', async () => {
  const report = await draft()
  const officer = (await makePerson({ role: 'contributor' })).actor
  expect(await say(report, { mention: officer.id })).toMatchObject({ problems: { mention: [{}] } })
  unwrap(await say(report, { mention: desk.drafter.actor.id }))
})

it('is withheld with its paragraph once what it rests on may not be seen any more', async () => {
  const reference = await approvedNew(desk, { title: 'Withdrawn study' })
  const report = await draftOf(desk, [reference, ...references])
  const { id: paragraph } = await paragraphOn(report, reference)
  unwrap(await say(report, { paragraph }))
  unwrap(await withdrawActivity(desk.officer.actor, { reference, reason: 'Logged twice.' }))
  const reader = (await makePerson({ role: 'drafter' })).actor
  await expectRefusal(reader, () => say(report, { paragraph }, reader), 'not_found')
  expect(await say(report, { mention: reader.id, paragraph })).toMatchObject({ problems: { mention: [{}] } })
})

it('goes along when its paragraph is joined, and stays with the report when that is gone', async () => {
  const report = await draft()
  const [into, from] = [await on(report), await on(report, 1)]
  unwrap(await say(report, { paragraph: from.id }))
  const versions = { version: from.version, intoVersion: into.version }
  unwrap(await joinParagraphs(desk.drafter.actor, { report, paragraph: from.id, into: into.id, ...versions }))
  expect(await threadsOf(report)).toMatchObject([{ paragraphId: into.id }])
  await db.paragraph.delete({ where: { id: into.id } })
  expect(talkOf(await sheetNow(report), await threadsOf(report))).toMatchObject({ loose: [{ paragraphId: null }] })
})

it('goes with its words when the paragraph is split', async () => {
  const report = await draft()
  const { id: paragraph, version } = await on(report)
  unwrap(await editParagraph(desk.drafter.actor, { report, paragraph, version, text: 'Judges met. They agreed.' }))
  unwrap(await say(report, { paragraph, phrase: 'They agreed', text: 'On what?' }))
  unwrap(await say(report, { paragraph, phrase: 'Judges met', text: 'Who?' }))
  const split = { report, paragraph, version: version + 1, text: 'Judges met.\n\nThey agreed.' }
  const { made } = unwrap(await editParagraph(desk.drafter.actor, split))
  const where = new Map((await threadsOf(report)).map(({ text, paragraphId }) => [text, paragraphId]))
  expect([where.get('Who?'), where.get('On what?')]).toEqual(made.map(({ id }) => id))
})

it('comes in with the Word file under the name that it bears there, once; and never leaves with one', async () => {
  const report = await draft()
  const { id } = await on(report)
  unwrap(await say(report, { text: 'Between us.' }))
  const parts = unzipSync(unwrap(await exportReport(desk.drafter.actor, report)).bytes)
  expect(Object.keys(parts)).not.toContain('word/comments.xml')
  expect(
    Object.values(parts)
      .map((bytes) => strFromU8(bytes))
      .join(),
  ).not.toContain('Between us.')

  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const own = (xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []).find((one) => one.includes(bookmarkOf(id))) ?? ''
  const marked = own.replace('</w:p>', '<w:r><w:commentReference w:id="7"/></w:r></w:p>')
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:comment w:id="7" w:author="Desk Officer" w:date="2015-11-20T10:00:00Z"><w:p><w:r><w:t>Which court?</w:t></w:r></w:p>
    </w:comment></w:comments>`
  const bytes = zipSync({
    ...parts,
    'word/document.xml': strToU8(xml.replace(own, marked)),
    'word/comments.xml': strToU8(comments),
  })
  const take = () => takeWordIn(desk.drafter.actor, report, { name: 'cleared.docx', bytes })
  expect(await take()).toEqual({ changes: 0, comments: 1 })
  expect(await take()).toEqual({ changes: 0, comments: 0 })
  const came = (await threadsOf(report)).filter(({ text }) => text === 'Which court?')
  expect(came).toMatchObject([{ by: 'Desk Officer', paragraphId: id, at: new Date('2015-11-20T10:00:00Z') }])
})
