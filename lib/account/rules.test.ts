import { describe, expect, it } from 'vitest'
import { afterDay, isHeldAt, normalEmail, returnPath, stands, stateOf } from './rules'

describe('returnPath', () => {
  it.each(['/activities', '/activities?year=2014&ea=EA5', '/review/EA2', '/people'])('leads back to %s', (next) => {
    expect(returnPath(next)).toBe(next)
  })

  it.each([
    '//evil.example',
    '//evil.example/activities',
    '/\\evil.example',
    '/\\/evil.example/activities',
    'https:evil.example',
    'https://evil.example/activities',
    'javascript:alert(1)',
    '/%2f%2fevil.example',
    '/\t/evil.example/activities',
    '\\\\evil.example',
    '/activities/../api/auth/signout',
    '/api/auth/signout',
    '/sign-in?next=/sign-in',
    'activities',
    '',
    undefined,
  ])('leads home instead of to %j', (next) => {
    expect(returnPath(next)).toBe('/')
  })
})

it('takes two spellings of an address for one account', () => {
  expect(normalEmail('  Ainura.Bekova@Office.example ')).toBe('ainura.bekova@office.example')
})

describe('a position held for dates', () => {
  const start = new Date('2026-01-01T00:00:00Z')
  const end = afterDay('2026-05-05')

  it.each([
    ['before its first day', '2025-12-31T23:59:59Z', false],
    ['on its first day', '2026-01-01T00:00:00Z', true],
    ['on its last day', '2026-05-05T23:59:59Z', true],
    ['after its last day', '2026-05-06T00:00:00Z', false],
  ])('%s', (_when, at, held) => {
    expect(isHeldAt({ startsAt: start, endsAt: end }, new Date(at))).toBe(held)
  })

  it('stands before it begins, and no longer once it has ended', () => {
    expect(stands({ endsAt: null }, start)).toBe(true)
    expect(stands({ endsAt: end }, end)).toBe(false)
  })
})

it('says what an account is', () => {
  expect(stateOf({ disabledAt: null, passwordHash: null })).toBe('invited')
  expect(stateOf({ disabledAt: null, passwordHash: 'x' })).toBe('active')
  expect(stateOf({ disabledAt: new Date(), passwordHash: 'x' })).toBe('disabled')
})
