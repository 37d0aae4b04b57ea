import 'server-only'
import { createTransport } from 'nodemailer'

export type Mail = { id: string; to: string; subject: string; text: string; language: string }

/**
 * What became of a mail. `refused`: this address will not take it, ever. `later`: this mail may go at another time.
 * `unreachable`: the server did not answer as it should, so the next mail need not be tried now. `unknown`: the same, but
 * the whole message had been handed over, so it may have been taken.
 */
export type Delivery = 'sent' | 'refused' | 'later' | 'unreachable' | 'unknown'

export type Mailer = (mail: Mail) => Promise<Delivery>

type Settings = { url: string; from: string; host: string; requireTls: boolean; patience?: number }

const PATIENCE_MS = 10_000

/**
 * Sends over SMTP, one connection a mail. The Message-ID is made of the mail's id: where a mail goes out again because
 * nobody knows whether the first try arrived, mailboxes see that it is the same.
 */
export function smtpMailer({ url, from, host, requireTls, patience = PATIENCE_MS }: Settings): Mailer {
  const transport = createTransport({
    ...serverOf(url),
    requireTLS: requireTls,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const handed = noteHandedOver(transport)
  return async ({ id, to, subject, text, language }) => {
    const messageId = `<${id}@${host}>`
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      })
      return 'sent'
    } catch (error) {
      return deliveryOf(error, handed.has(messageId))
    } finally {
      handed.delete(messageId)
    }
  }
}

/** Notes the ids of messages whose last byte has gone to the server: where no answer follows, nobody knows what became of them. */
function noteHandedOver(transport: ReturnType<typeof createTransport>): Set<string> {
  const handed = new Set<string>()
  transport.use('stream', ({ data, message }, done) => {
    message.processFunc((bytes) => bytes.once('end', () => handed.add(String(data.messageId))))
    done()
  })
  return handed
}

/** The parts of the address. Read here, because beside an address the transport heeds none of the other options. */
function serverOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const auth = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined
  const host = hostname.replace(/^\[|\]$/g, '')
  return { host, port: Number(port) || (secure ? 465 : 587), secure, auth }
}

/** Only an answer about the addressee or the message concerns this mail; all else concerns the server. */
function deliveryOf(error: unknown, handed: boolean): Delivery {
  const { code, command, responseCode = 0 } = error as { code?: string; command?: string; responseCode?: number }
  const aboutMail = (code === 'EENVELOPE' && command === 'RCPT TO') || (code === 'EMESSAGE' && command === 'DATA')
  if (!aboutMail) return handed ? 'unknown' : 'unreachable'
  return responseCode >= 500 ? 'refused' : 'later'
}
