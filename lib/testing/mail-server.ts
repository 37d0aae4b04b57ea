import { createRequire } from 'node:module'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { simpleParser as Parse, ParsedMail } from 'mailparser'
import type { SMTPServer as Server, SMTPServerDataStream } from 'smtp-server'

// Both load parts of themselves in a way that only Node's own require follows.
const require = createRequire(import.meta.url)
const { SMTPServer } = require('smtp-server') as { SMTPServer: typeof Server }
const { simpleParser } = require('mailparser') as { simpleParser: typeof Parse }

type Answer = (to: string) => { responseCode: number } | null

/** What a server does once it has taken the nth message (from 1): answers, says nothing, or cuts the line. */
export type AfterTaking = (nth: number) => 'answer' | 'silence' | 'cut'

type Behaviour = { atAddress?: Answer; atMessage?: Answer; afterTaking?: AfterTaking }

/** A mail server that keeps what it takes. It may refuse, at the address or once the message is there, or fail to answer. */
export async function startMailServer({ atAddress, atMessage, afterTaking = () => 'answer' }: Behaviour = {}) {
  const mails: ParsedMail[] = []
  const refusal = (code: { responseCode: number }) => Object.assign(new Error('No'), code)
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const code = atAddress?.(address)
      done(code ? refusal(code) : undefined)
    },
    onData: (stream: SMTPServerDataStream, session, done) => {
      simpleParser(stream).then((mail) => {
        const code = atMessage?.(session.envelope.rcptTo[0]?.address ?? '')
        if (code) return done(refusal(code))
        mails.push(mail)
        const then = afterTaking(mails.length)
        if (then === 'cut') cutLines()
        if (then === 'answer') done()
      }, done)
    },
  })
  const lines = new Set<Socket>()
  server.server.on('connection', (line: Socket) => lines.add(line))
  const cutLines = () => {
    for (const line of lines) line.destroy()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const close = () => {
    cutLines()
    return new Promise<void>((resolve) => server.close(resolve))
  }
  return { url: `smtp://127.0.0.1:${port}`, mails, close }
}

/** A server that says what it is told to say: a list of answers by the first word of each command, or silence; null: cuts the line. */
export async function startOddServer(say: (word: string) => string | null) {
  const sockets = new Set<Socket>()
  let messages = 0
  const server = createServer((socket) => {
    sockets.add(socket)
    let inMessage = false
    const answer = (word: string) => {
      const said = say(word)
      return said === null ? socket.destroy() : socket.write(said)
    }
    answer('CONNECT')
    socket.on('error', () => socket.destroy())
    socket.on('data', (bytes) => {
      const text = bytes.toString()
      if (inMessage && !text.endsWith('\r\n.\r\n')) return
      const word = inMessage ? 'END' : (text.split(/\s/)[0] ?? '').toUpperCase()
      if (word === 'END') messages++
      inMessage = word === 'DATA'
      answer(word)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => resolve())
    })
  return { url: `smtp://127.0.0.1:${port}`, messages: () => messages, close }
}
