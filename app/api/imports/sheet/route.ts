import { done } from '@/lib/core/errors'
import { keepSheet } from '@/lib/exchange/grid/commands/keep-sheet'
import { tellProblems } from '@/lib/exchange/grid/loaders'
import { sheetForm } from '@/lib/exchange/grid/schema'
import { formRoute } from '@/lib/gate/route'

/** Keeps the grid while somebody writes in it, and answers with what is wrong with its cells. */
export const POST = formRoute({
  schema: sheetForm,
  run: async (actor, form) => {
    const kept = await keepSheet(actor, form)
    if (!kept.ok) return kept
    return done({ ...kept.value, problems: await tellProblems(actor, form.sheet) })
  },
})
