import { noteWriter } from '@/lib/activity/commands/note-writer'
import { referenceForm } from '@/lib/activity/schema/lifecycle'
import { formRoute } from '@/lib/gate/route'

/** Hears that somebody still writes in an activity, and answers who else does. */
export const POST = formRoute({ schema: referenceForm, run: noteWriter })
