import { describe, expect, it } from 'vitest'
import { settingsProblems } from './production.mjs'

const good = {
  DATABASE_URL: 'postgresql://tracker@db/tracker',
  NEXTAUTH_SECRET: 'k7Jt5m0c9Yx2Qw8Rz4Lp1Vn6Bs3Hd0Gf5Ua',
  APP_URL: 'https://tracker.example.org',
}

describe('settingsProblems', () => {
  it('accepts complete settings', () => {
    expect(settingsProblems(good)).toEqual([])
  })

  it('names each missing one', () => {
    const problems = settingsProblems({}).join('\n')
    for (const name of ['DATABASE_URL', 'NEXTAUTH_SECRET', 'APP_URL']) expect(problems).toContain(`${name} is missing`)
  })

  it.each([
    ['demo-7f3a9c1e5b8d2f6a4c0e9b7d1f3a5c8e', 'demo secret'],
    ['hunter2', 'shorter than 32'],
  ])('refuses the secret %s without repeating it', (secret, reason) => {
    const [problem] = settingsProblems({ ...good, NEXTAUTH_SECRET: secret })
    expect(problem).toContain(reason)
    expect(problem).not.toContain(secret)
  })

  it('refuses an address without encryption, except on this machine', () => {
    expect(settingsProblems({ ...good, APP_URL: 'http://tracker.example.org' })).toHaveLength(1)
    expect(settingsProblems({ ...good, APP_URL: 'http://localhost:3000' })).toEqual([])
  })

  it('refuses the setting that admits demo accounts', () => {
    expect(settingsProblems({ ...good, DEMO: 'true' })).toEqual([expect.stringContaining('DEMO')])
  })
})
