import { loadLook } from '@/lib/activity/claims/loaders'
import { DomainError, type ErrorCode } from '@/lib/core/errors'

const STATUS: Record<ErrorCode, number> = {
  signed_out: 401,
  refused: 403,
  foreign_origin: 403,
  not_found: 404,
  unknown_field: 422,
}

/** What is left and what is worth a look in a form as it stands in somebody's browser. */
export async function POST(request: Request): Promise<Response> {
  try {
    const look = await loadLook(await request.formData())
    return look
      ? Response.json(look, { headers: { 'Cache-Control': 'no-store' } })
      : new Response(null, { status: 422 })
  } catch (error) {
    if (error instanceof DomainError) return new Response(null, { status: STATUS[error.code] })
    throw error
  }
}
