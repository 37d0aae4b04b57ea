import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

const NONE = { passed: 0, failed: 0 }
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** @param {string} file a report of vitest's json reporter @returns {Count} */
export function countVitest(file) {
  const report = read(file)
  if (!report) return NONE
  // A file that cannot be loaded has no test to fail.
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** @param {string} file a report of Playwright's json reporter @returns {Count} */
export function countPlaywright(file) {
  const stats = read(file)?.stats
  if (!stats) return NONE
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}
