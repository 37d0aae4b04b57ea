/** Called once when a copy of the server starts. The build and the edge runtime evaluate this file too, without a database. */
export async function register(): Promise<void> {
  const { isServing } = await import('./lib/core/env')
  if (!isServing) return
  const { startHousekeeping } = await import('./lib/jobs/housekeeping')
  startHousekeeping()
}
