import 'server-only'
import { done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import type { LiveForm } from '../schema'
import { editParagraph } from './edit-paragraph'
import { joinParagraphs } from './join-paragraphs'
import { insertParagraph, moveParagraph } from './place-paragraph'
import { removeParagraph, restoreParagraph } from './remove-paragraph'

type Made = { made: { id: string; version: number }[] }

/**
 * One act of somebody who writes on the sheet: the same commands as those of the forms.
 *
 * @returns the paragraphs that the act made or changed, in their order
 * @throws DomainError not_found, refused
 */
export async function writeLive(actor: Actor, input: LiveForm): Promise<Outcome<Made>> {
  const outcome = await act(actor, input)
  return outcome.ok ? done({ made: outcome.value.made }) : outcome
}

function act(actor: Actor, input: LiveForm): Promise<Outcome<Made>> {
  switch (input.op) {
    case 'edit':
      return editParagraph(actor, input)
    case 'join':
      return joinParagraphs(actor, input)
    case 'move':
      return moveParagraph(actor, input)
    case 'insert':
      return insertParagraph(actor, input)
    case 'remove':
      return removeParagraph(actor, input)
    case 'restore':
      return restoreParagraph(actor, input)
  }
}
