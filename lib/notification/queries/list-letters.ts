import 'server-only'
import { db } from '@/lib/core/db'
import type { Scope } from '@/lib/permission/types'
import { LETTERS_A_PAGE } from '../constants'
import { canReadMail } from '../policy'
import type { LetterView } from '../types'

export type LetterPage = { letters: LetterView[]; total: number; page: number; pageSize: number }

/** Letters, newest first; none for a scope that may not read them. */
export async function listLetters(scope: Scope, wanted: number): Promise<LetterPage> {
  const pageSize = LETTERS_A_PAGE
  if (!canReadMail({ scope })) return { letters: [], total: 0, page: 1, pageSize }
  const total = await db.letter.count()
  const page = Math.min(wanted, Math.max(1, Math.ceil(total / pageSize)))
  const rows = await db.letter.findMany({
    include: { person: { include: { actor: true } }, _count: { select: { notices: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
  const letters = rows.map(({ id, person, createdAt, endedAt, attempts, unsure, outcome, subject, text, _count }) => ({
    ...{ id, attempts, unsure, subject, text, notices: _count.notices },
    ...{ to: person.email, name: person.actor.name, locale: person.locale, at: endedAt ?? createdAt },
    state: (outcome ?? 'waiting') as LetterView['state'],
  }))
  return { letters, total, page, pageSize }
}
