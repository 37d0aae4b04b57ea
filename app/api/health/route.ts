import { NextResponse } from 'next/server'
import { env } from '@/lib/core/env'
import { isDatabaseThere } from '@/lib/gate/queries'

/** For whoever watches over the service. Says nothing about what is kept. */
export async function GET(): Promise<NextResponse> {
  const there = await isDatabaseThere()
  const body = { status: there ? 'ok' : 'no database', commit: env.COMMIT, dataFolder: env.DATA_DIR }
  return NextResponse.json(body, { status: there ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
