import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Delivery, Mail, Mailer } from '@/lib/core/mail'
import { HELD_SECONDS, MOST_UNSURE } from '../constants'
import { nextTry } from '../rules/timing'
import { beginLetters } from './begin-letters'
import { writeLetter } from './write-letter'

type Held = { id: string; personId: string; attempts: number; unsure: number }

/** Ends before the turn does, so that no letter is left in a hand that is cut off. */
const TURN_SECONDS = 180

/**
 * Sends what is due. A letter is held by one copy while it is sent, without a transaction standing open meanwhile.
 * A copy that dies between sending and marking leaves the letter to another, which sends it again under the same
 * Message-ID: nothing is lost, and a mailbox sees that it is the same. So is one that was handed over without an answer,
 * once; after that its end is that nobody knows.
 *
 * @param keep also keeps the words, where they land nowhere else
 * @returns how many were sent
 */
export async function sendLetters(mailer: Mailer, { keep = false, clock = now } = {}): Promise<number> {
  const end = addSeconds(clock(), TURN_SECONDS)
  await beginLetters(clock())
  let sent = 0
  while (clock() < end) {
    const letter = await holdNext(clock())
    if (!letter) break
    const mail = await writeLetter(letter)
    const delivery = mail ? await mailer(mail) : null
    await mark(letter, delivery, clock(), keep ? mail : null)
    if (delivery === 'sent') sent++
    if (delivery === 'unreachable' || delivery === 'unknown') break
  }
  return sent
}

async function holdNext(at: Date): Promise<Held | undefined> {
  const [held] = await db.$queryRaw<Held[]>`
    UPDATE letter SET held_until = ${addSeconds(at, HELD_SECONDS)}, attempts = attempts + 1
    WHERE id = (
      SELECT id FROM letter WHERE ended_at IS NULL AND held_until <= ${at}
      ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id::text, person_id::text AS "personId", attempts, unsure`
  return held
}

async function mark(held: Held, delivery: Delivery | null, at: Date, mail: Mail | null): Promise<void> {
  const unsure = held.unsure + Number(delivery === 'unknown')
  const failed = delivery === 'later' || delivery === 'unreachable' || delivery === 'unknown'
  const again = failed && unsure < MOST_UNSURE ? nextTry(held.attempts, at) : null
  const words = mail && { subject: mail.subject, text: mail.text }
  // Another copy may have taken it after this one held it for too long: what it found first stands.
  await db.letter.updateMany({
    where: { id: held.id, endedAt: null },
    data: again
      ? { heldUntil: again, unsure }
      : { endedAt: at, outcome: outcomeOf(delivery, unsure), unsure, ...words },
  })
}

function outcomeOf(delivery: Delivery | null, unsure: number): string {
  if (delivery === null) return 'nobody'
  if (delivery === 'sent' || delivery === 'refused') return delivery
  return unsure > 0 ? 'unknown' : 'given_up'
}
