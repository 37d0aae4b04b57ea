import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Delivery, Mail, Mailer } from '@/lib/core/mail'
import { HELD_SECONDS } from '../constants'
import { nextTry } from '../rules/timing'
import { beginLetters } from './begin-letters'
import { writeLetter } from './write-letter'

type Held = { id: string; personId: string; attempts: number }

/** Ends before the turn does, so that no letter is left in a hand that is cut off. */
const TURN_SECONDS = 180

/**
 * Sends what is due. A letter is held by one copy while it is sent, without a transaction standing open meanwhile.
 * A copy that dies between sending and marking leaves the letter to another, which sends it again under the same
 * Message-ID: nothing is lost, and a mailbox sees that it is the same.
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
    if (delivery === 'unreachable') break
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
    RETURNING id::text, person_id::text AS "personId", attempts`
  return held
}

async function mark({ id, attempts }: Held, delivery: Delivery | null, at: Date, mail: Mail | null): Promise<void> {
  const again = delivery === 'later' || delivery === 'unreachable' ? nextTry(attempts, at) : null
  const words = mail && { subject: mail.subject, text: mail.text }
  // Another copy may have taken it after this one held it for too long: what it found first stands.
  await db.letter.updateMany({
    where: { id, endedAt: null },
    data: again ? { heldUntil: again } : { endedAt: at, outcome: outcomeOf(delivery), ...words },
  })
}

function outcomeOf(delivery: Delivery | null): string {
  if (delivery === null) return 'nobody'
  return delivery === 'sent' || delivery === 'refused' ? delivery : 'given_up'
}
