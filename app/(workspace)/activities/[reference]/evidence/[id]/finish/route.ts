import { DomainError } from '@/lib/core/errors'
import { finishUpload } from '@/lib/evidence/commands/finish-upload'
import { codeOf } from '@/lib/evidence/rules/problem-code'
import { finishQuery } from '@/lib/evidence/schema'
import { stepRoute } from '@/lib/gate/steps'

/** Counts a file that has come in pieces. */
export async function POST(
  _request: Request,
  { params }: RouteContext<'/activities/[reference]/evidence/[id]/finish'>,
) {
  const asked = await params
  return stepRoute(async (actor) => {
    const parsed = finishQuery.safeParse(asked)
    if (!parsed.success) throw new DomainError('unknown_field')
    return finishUpload(actor, parsed.data)
  }, codeOf)
}
