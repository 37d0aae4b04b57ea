'use server'
import { formAction } from '@/lib/gate/action'
import { proposeAccomplishment, settleProposal } from './commands'
import { proposalForm, settleForm } from './schema'

/** Proposes another accomplishment. */
export const proposeAction = formAction({
  schema: proposalForm,
  run: proposeAccomplishment,
  next: () => ({ message: 'review.proposal.sent' }),
})

/** Confirms or declines what was proposed. */
export const settleAction = formAction({
  schema: settleForm,
  run: settleProposal,
  next: ({ reference }) => ({ to: `/activities/${reference}` }),
})
