import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS } from './scripts/lib/browser.mjs'

const { BASE_URL, CHROMIUM_PATH, CI } = process.env
if (!BASE_URL) throw new Error('The journeys need a server and a database of their own: npm run test:journeys')

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: BASE_URL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A worker would answer before a test can hold a request up: only the journeys of the shell let it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: BROWSER_FLAGS },
  },
})
