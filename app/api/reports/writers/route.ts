import { formRoute } from '@/lib/gate/route'
import { noteReportWriter } from '@/lib/report/commands/note-writer'
import { writerForm } from '@/lib/report/schema'

/** Hears where on the sheet of a report somebody writes, and answers who else does. */
export const POST = formRoute({ schema: writerForm, run: noteReportWriter })
