import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'

test('a page in production admits neither inline scripts, nor eval, nor inline styles', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'")
})

test('what could be turned against a page is closed', () => {
  const directives = contentSecurityPolicy('abc').split('; ')
  expect(directives).toContain("worker-src 'self'")
  for (const closed of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
    expect(directives).toContain(closed)
})
