import { formRoute } from '@/lib/gate/route'
import { writeLive } from '@/lib/report/commands/write-live'
import { liveForm } from '@/lib/report/schema'

/** Keeps one act of somebody who writes on the sheet of a report. */
export const POST = formRoute({ schema: liveForm, run: writeLive })
