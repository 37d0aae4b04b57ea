/** Called once when a copy of the server starts. */
export async function register(): Promise<void> {
  // Written out, because the bundler replaces it: the edge runtime's copy must not contain what follows.
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { startWork } = await import('./lib/jobs/start')
    await startWork()
  }
}
