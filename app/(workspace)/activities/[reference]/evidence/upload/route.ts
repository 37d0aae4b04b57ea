import { DomainError } from '@/lib/core/errors'
import { beginUpload } from '@/lib/evidence/commands/begin-upload'
import { codeOf } from '@/lib/evidence/rules/problem-code'
import { beginForm } from '@/lib/evidence/schema'
import { readForm } from '@/lib/gate/form-data'
import { stepRoute } from '@/lib/gate/steps'

/** Begins a file that comes in pieces, or finds where it was. */
export async function POST(request: Request, { params }: RouteContext<'/activities/[reference]/evidence/upload'>) {
  const { reference } = await params
  return stepRoute(async (actor) => {
    const parsed = beginForm.safeParse({ ...readForm(await request.formData()), reference })
    if (!parsed.success) throw new DomainError('unknown_field')
    return beginUpload(actor, parsed.data)
  }, codeOf)
}
