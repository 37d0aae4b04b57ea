import 'server-only'
import { env } from '@/lib/core/env'
import { type Mailer, smtpMailer } from '@/lib/core/mail'
import { sendLetters } from './send-letters'
import { spreadNews } from './spread-news'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/** The mail server of the settings; null where none is set. Beyond this machine the line must be encrypted. */
function mailerOfSettings(): Mailer | null {
  const { SMTP_URL: url, MAIL_FROM: from, APP_URL } = env
  if (!url || !from) return null
  const requireTls = !LOCAL.includes(new URL(url).hostname)
  return smtpMailer({ url, from, host: new URL(APP_URL).hostname, requireTls })
}

/** On the demo set-up mails go nowhere: the administrator reads them at /outbox. */
const keptOnly: Mailer = async () => 'sent'

/** Notes what happened since the last turn, and sends what is due. Without a mail server, what is noted waits. */
export async function tellPeople(): Promise<void> {
  while ((await spreadNews()) > 0);
  const mailer = mailerOfSettings()
  if (mailer) await sendLetters(mailer)
  else if (env.DEMO) await sendLetters(keptOnly, { keep: true })
}
