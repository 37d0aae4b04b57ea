import { DomainError, done } from '@/lib/core/errors'
import { keepChunk } from '@/lib/evidence/commands/keep-chunk'
import { CHUNK } from '@/lib/evidence/constants'
import { codeOf } from '@/lib/evidence/rules/problem-code'
import { chunkQuery } from '@/lib/evidence/schema'
import { stepRoute } from '@/lib/gate/steps'

/** Takes the next piece of a file: its bytes are the body. */
export async function POST(request: Request, { params }: RouteContext<'/activities/[reference]/evidence/[id]/chunk'>) {
  const { reference, id } = await params
  return stepRoute(async (actor) => {
    const offset = new URL(request.url).searchParams.get('offset')
    const parsed = chunkQuery.safeParse({ reference, id, offset })
    const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
    if (!parsed.success || length > CHUNK) throw new DomainError('unknown_field')
    return done(await keepChunk(actor, parsed.data, new Uint8Array(await request.arrayBuffer())))
  }, codeOf)
}
