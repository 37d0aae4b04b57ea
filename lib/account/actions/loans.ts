'use server'

import { formAction } from '@/lib/gate/action'
import { endLoan } from '../commands/end-loan'
import { lendPositions } from '../commands/lend-positions'
import { endLoanSchema, lendSchema } from '../schema'

export const lend = formAction({
  schema: lendSchema,
  run: lendPositions,
  next: () => ({ message: 'people.done.lent' }),
})

export const takeBack = formAction({
  schema: endLoanSchema,
  run: endLoan,
  next: () => ({ message: 'people.done.taken_back' }),
})
