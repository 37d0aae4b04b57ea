import 'server-only'
import { createTranslator } from 'next-intl'
import { db } from '@/lib/core/db'
import { env } from '@/lib/core/env'
import { isolated } from '@/lib/core/i18n/inline'
import { isLocale } from '@/lib/core/i18n/locales'
import { messagesOf } from '@/lib/core/i18n/messages'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { Mail } from '@/lib/core/mail'
import type { Notice } from '@/lib/generated/prisma/client'
import { listPersons } from '@/lib/jobs/persons'
import type { Actor } from '@/lib/permission/types'
import { isNoticeKind, type NoticeKind, SUBJECT_TYPES } from '../constants'
import { isSeen, readSubject } from '../queries/read-subject'
import { concerns, type SubjectFacts, stillHolds } from '../rules/concerns'
import type { About, Subject } from '../types'

type Item = { kind: NoticeKind; facts: SubjectFacts; about: About; link: string }

/**
 * The words of a letter as they are true now: to people who still may know, about what still holds. They hold a
 * reference, an accomplishment's number, a round's title, a date and links: never what an activity says.
 *
 * @returns null when nothing is left to tell
 */
export async function writeLetter({ id, personId }: { id: string; personId: string }): Promise<Mail | null> {
  const [person] = await listPersons(db, personId)
  if (!person || person.mail === 'never') return null
  const notices = await db.notice.findMany({ where: { letterId: id }, orderBy: [{ eventId: 'asc' }] })
  const items = (await Promise.all(notices.map((notice) => checkNotice(notice, person.actor)))).filter(
    (one) => one !== null,
  )
  const locale = isLocale(person.locale) ? person.locale : 'en'
  const t = createTranslator({ locale, messages: await messagesOf(locale), namespace: 'notification' })
  const sentences = items.map(({ kind, facts, about, link }) => {
    const values =
      facts.type === 'round'
        ? { round: isolated(facts.title), day: dayInWords(facts.deadline, locale) }
        : { reference: isolated(facts.reference), accomplishment: about.accomplishmentId ?? '' }
    return { sentence: t(`kinds.${kind}`, values as never), link }
  })
  const [first] = sentences
  if (!first) return null
  const lines = [...new Set(sentences.map(({ sentence, link }) => `${sentence}\n${link}`))]
  return {
    id,
    to: person.email,
    subject: lines.length === 1 ? first.sentence : t('several', { count: lines.length }),
    text: [...lines, t('foot', { link: `${env.APP_URL}/settings` })].join('\n\n').concat('\n'),
    language: locale,
  }
}

async function checkNotice(notice: Notice, person: Actor): Promise<Item | null> {
  const { kind, subjectId: id } = notice
  if (!isNoticeKind(kind)) return null
  const subject: Subject = { type: SUBJECT_TYPES.find((type) => type === notice.subjectType) ?? 'activity', id }
  const about = notice.about as About
  const facts = await readSubject(db, subject, kind === 'round_reminder' ? about.presenceIds : [])
  if (!facts || !concerns(kind, facts, about, person) || !stillHolds(kind, facts, about)) return null
  if (!(await isSeen(db, kind, subject, about, person))) return null
  return { kind, facts, about, link: env.APP_URL + pathOf(kind, facts, about, id) }
}

const OF_TALK: readonly NoticeKind[] = ['mentioned', 'replied', 'commented']

function pathOf(kind: NoticeKind, facts: SubjectFacts, { paragraphId }: About, id: string): string {
  if (facts.type === 'round') return `/rounds/${id}`
  if (facts.type === 'report') return `/reports/${id}${paragraphId ? `?paragraph=${paragraphId}#talk` : ''}`
  if (kind === 'source_withdrawn') return '/reports'
  if (kind.startsWith('practice_')) return `/practices/${facts.reference}`
  return `/activities/${facts.reference}${OF_TALK.includes(kind) ? '#conversation' : ''}`
}
