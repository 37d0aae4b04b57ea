import type { Page } from '@playwright/test'
import { complete, judged } from './fixtures/activities'
import { expect, test } from './fixtures/journey'

/** What each role finds in its navigation, in the order of a day. */
const PAGES = {
  contributor: [
    '/home',
    '/quality',
    '/activities',
    '/activities/new',
    '/accomplishments',
    '/rounds',
    '/imports/new',
    '/imports/grid',
    '/settings',
  ],
  reviewer: [
    '/home',
    '/quality',
    '/activities',
    '/review',
    '/review/EA5',
    '/rounds',
    '/rounds/new',
    '/accomplishments',
    '/accomplishments?by=group',
    '/accomplishments/balance',
    '/reports',
    '/settings',
  ],
  drafter: ['/home', '/activities', '/accomplishments', '/reports', '/reports/new', '/settings'],
  administrator: [
    '/home',
    '/people',
    '/outbox',
    '/frameworks',
    '/activities',
    '/reports',
    '/reports/templates',
    '/reports/templates/voluntary-fund',
    '/settings',
  ],
  observer: ['/home', '/activities', '/accomplishments', '/reports', '/settings'],
} as const

const WIDTHS = { desk: { width: 1280, height: 900 }, phone: { width: 320, height: 700 } }
const roles = Object.keys(PAGES) as (keyof typeof PAGES)[]

for (const role of roles) {
  for (const locale of ['en', 'ar']) {
    test(`the pages of a ${role} are accessible and fit, in ${locale}`, async ({ presence, signIn }) => {
      const visitor = await signIn({ role, presenceId: role === 'contributor' ? presence.id : undefined, locale })
      for (const path of PAGES[role]) {
        const page = await visitor.visit(path)
        await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
        await expectToFit(page, path)
      }
    })
  }
}

for (const locale of ['en', 'ar']) {
  test(`an activity with long words is accessible and fits, in ${locale}`, async ({ presence, signIn }) => {
    const officer = await signIn({ role: 'contributor', presenceId: presence.id, locale })
    const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
    const title = `Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz ${'long '.repeat(30)}`
    const reference = await judged(officer.actor, reviewer.actor, complete({ presence, title: title.trim() }))
    for (const path of [`/activities/${reference}`, '/activities']) {
      await expectToFit(await officer.visit(path), path)
    }
  })
}

/** Nobody has to push a page sideways, neither at a desk nor on the smallest telephone. */
async function expectToFit(page: Page, path: string): Promise<void> {
  for (const viewport of Object.values(WIDTHS)) {
    await page.setViewportSize(viewport)
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess, `${path} at ${viewport.width}`).toBeLessThanOrEqual(0)
  }
}
