import { afterEach, expect, it } from 'vitest'
import { startMailServer, startOddServer } from '@/lib/testing/mail-server'
import { smtpMailer } from './mail'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function using<T extends { close: () => Promise<void> }>(starting: Promise<T>): Promise<T> {
  const server = await starting
  closing.push(server.close)
  return server
}

const mailerTo = (url: string, more: { requireTls?: boolean } = {}) =>
  smtpMailer({
    url,
    from: 'Tracker <tracker@office.example>',
    host: 'tracker.example',
    requireTls: false,
    patience: 300,
    ...more,
  })

const mail = { id: '0190', to: 'ainura@office.example', subject: 'أُعيد TC-0041', text: 'نص\n', language: 'ar' }

it('sends words of any language to one address, under an id of its own', async () => {
  const server = await using(startMailServer())
  expect(await mailerTo(server.url)(mail)).toBe('sent')
  expect(server.mails).toHaveLength(1)
  expect(server.mails[0]).toMatchObject({ subject: mail.subject, text: mail.text, messageId: '<0190@tracker.example>' })
  expect(server.mails[0]?.headers.get('auto-submitted')).toBe('auto-generated')
})

it('says that an address is refused for good, or only now', async () => {
  const codes: Record<string, number> = { 'gone@office.example': 550, 'full@office.example': 452 }
  const atAddress = (to: string) => (codes[to] ? { responseCode: codes[to] } : null)
  const send = mailerTo((await using(startMailServer({ atAddress }))).url)
  expect(await send({ ...mail, to: 'gone@office.example' })).toBe('refused')
  expect(await send({ ...mail, to: 'full@office.example' })).toBe('later')
  expect(await send(mail)).toBe('sent')
})

it('says so where a message is not taken', async () => {
  const server = await using(startMailServer({ atMessage: () => ({ responseCode: 451 }) }))
  expect(await mailerTo(server.url)(mail)).toBe('later')
})

it('does not wait for a server that is down, or says nothing', async () => {
  const gone = await startMailServer()
  await gone.close()
  expect(await mailerTo(gone.url)(mail)).toBe('unreachable')
  const silent = await using(startOddServer(() => ''))
  expect(await mailerTo(silent.url)(mail)).toBe('unreachable')
})

it('does not wait for an answer that never comes after the message, and says that nobody knows', async () => {
  const answers: Record<string, string> = { CONNECT: '220 x\r\n', DATA: '354 go\r\n', END: '' }
  const server = await using(startOddServer((word) => answers[word] ?? '250 ok\r\n'))
  expect(await mailerTo(server.url)(mail)).toBe('unknown')
  expect(server.messages()).toBe(1)
})

it('says that nobody knows where the line is cut before the answer, and that it did not arrive where it is cut before', async () => {
  const cut = (at: string) => (word: string) => {
    const answers: Record<string, string> = { CONNECT: '220 x\r\n', DATA: '354 go\r\n' }
    return word === at ? null : (answers[word] ?? '250 ok\r\n')
  }
  expect(await mailerTo((await using(startOddServer(cut('END')))).url)(mail)).toBe('unknown')
  expect(await mailerTo((await using(startOddServer(cut('DATA')))).url)(mail)).toBe('unreachable')
})

it('sends once to a server that answers everything twice', async () => {
  const answers: Record<string, string> = { CONNECT: '220 x\r\n', DATA: '354 go\r\n', END: '250 ok\r\n250 ok\r\n' }
  const server = await using(startOddServer((word) => answers[word] ?? '250 ok\r\n'))
  expect(await mailerTo(server.url)(mail)).toBe('sent')
  expect(server.messages()).toBe(1)
})

it('says nothing over an open line where it must be closed', async () => {
  const server = await using(startMailServer())
  expect(await mailerTo(server.url, { requireTls: true })(mail)).toBe('unreachable')
  expect(server.mails).toHaveLength(0)
})

it('lets no address smuggle in a second one, or a header', async () => {
  const server = await using(startMailServer())
  const odd = { ...mail, to: 'a@office.example\r\nBcc: b@office.example' }
  const delivery = await mailerTo(server.url)(odd)
  const reached = server.mails.flatMap(({ bcc }) => bcc ?? [])
  expect({ reached, known: ['sent', 'refused', 'unreachable'].includes(delivery) }).toEqual({
    reached: [],
    known: true,
  })
})
