/** Called once when a copy of the server starts. */
export async function register(): Promise<void> {
  // The edge runtime and the build evaluate this file too, without a database.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startHousekeeping } = await import('./lib/jobs/housekeeping')
  startHousekeeping()
}
