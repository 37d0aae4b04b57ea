import { describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.DATABASE_URL = 'postgresql://localhost/none'
  process.env.NEXTAUTH_SECRET = 'a-secret-of-at-least-thirty-two-characters'
})

const { readEnv } = await import('./env')

const complete = {
  DATABASE_URL: 'postgresql://tracker@localhost/tracker',
  NEXTAUTH_SECRET: 'a-secret-of-at-least-thirty-two-characters',
}

describe('readEnv', () => {
  it('fills in what may be left out', () => {
    expect(readEnv(complete)).toMatchObject({
      PORT: 3000,
      APP_URL: 'http://localhost:3000',
      DEMO: false,
      COMMIT: 'unknown',
    })
  })

  it('names every variable that is missing, and takes an empty one for missing', () => {
    expect(() => readEnv({ NEXTAUTH_SECRET: '' })).toThrow(/DATABASE_URL.*NEXTAUTH_SECRET/)
  })

  it('does not repeat a malformed secret in its message', () => {
    expect(() => readEnv({ ...complete, NEXTAUTH_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2).*NEXTAUTH_SECRET/)
  })

  it('refuses the address of another kind of database', () => {
    expect(() => readEnv({ ...complete, DATABASE_URL: 'mysql://localhost/tracker' })).toThrow(/DATABASE_URL/)
  })

  it('takes the address that next-auth knows when no other is given', () => {
    expect(readEnv({ ...complete, NEXTAUTH_URL: 'https://tracker.example' }).APP_URL).toBe('https://tracker.example')
  })

  it('wants a sender where mail is sent, and repeats no password of the mail server', () => {
    const SMTP_URL = 'smtp://tracker:hunter2@mail.example:587'
    expect(() => readEnv({ ...complete, SMTP_URL })).toThrow(/^(?!.*hunter2).*MAIL_FROM/)
    expect(readEnv({ ...complete, SMTP_URL, MAIL_FROM: 'tracker@office.example' }).SMTP_URL).toBe(SMTP_URL)
  })

  it('needs neither database nor secret while building', () => {
    expect(readEnv({ NEXT_PHASE: 'phase-production-build' }).DATABASE_URL).toContain('none')
  })
})
