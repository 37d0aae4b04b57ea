'use server'
import { formAction } from '@/lib/gate/action'
import { composeReport } from './commands/compose-report'
import { createReport } from './commands/create-report'
import { decideChanges } from './commands/decide-changes'
import { editHeading } from './commands/edit-heading'
import { editParagraph } from './commands/edit-paragraph'
import { joinParagraphs } from './commands/join-paragraphs'
import { moveReport, nameVersion } from './commands/name-version'
import { noteWaiver } from './commands/note-waiver'
import { insertParagraph, moveParagraph } from './commands/place-paragraph'
import { removeParagraph, restoreParagraph } from './commands/remove-paragraph'
import { settleSource } from './commands/settle-source'
import {
  decisionForm,
  headingForm,
  insertForm,
  joinForm,
  moveForm,
  newReportForm,
  paragraphForm,
  placeForm,
  removeForm,
  selectionForm,
  settleForm,
  versionForm,
  waiverForm,
} from './schema'

const toParagraph = ({ report, paragraph }: { report: string; paragraph: string }) => ({
  to: `/reports/${report}?paragraph=${paragraph}#p-${paragraph}`,
})

/** Opens a draft, then shows what it may rest on. */
export const createReportAction = formAction({
  schema: newReportForm,
  run: createReport,
  next: ({ id }) => ({ to: `/reports/${id}/selection` }),
})

/** Writes the draft from the selection. */
export const composeReportAction = formAction({
  schema: selectionForm,
  run: composeReport,
  next: ({ id, paragraphs }) => ({ to: `/reports/${id}?composed=${paragraphs}` }),
})

/** Saves the text of one paragraph and leads back to it. */
export const editParagraphAction = formAction({
  schema: paragraphForm,
  run: editParagraph,
  next: toParagraph,
})

/** Saves the heading of a section and leads back to it. */
export const editHeadingAction = formAction({
  schema: headingForm,
  run: editHeading,
  next: ({ report, section }) => ({ to: `/reports/${report}#s-${section}` }),
})

/** Accepts or refuses what a Word file says differently. */
export const decideAction = formAction({
  schema: decisionForm,
  run: decideChanges,
  next: ({ left }) => (left > 0 ? { message: 'report.word_in.done_partly' } : { message: 'report.word_in.done' }),
})

/** Adds a paragraph behind another one. */
export const insertParagraphAction = formAction({ schema: insertForm, run: insertParagraph, next: toParagraph })

/** Moves a paragraph up or down. */
export const moveParagraphAction = formAction({ schema: placeForm, run: moveParagraph, next: toParagraph })

/** Joins a paragraph to the one before it. */
export const joinParagraphsAction = formAction({ schema: joinForm, run: joinParagraphs, next: toParagraph })

/** Takes a paragraph out; what was taken out is listed beside the sheet. */
export const removeParagraphAction = formAction({
  schema: removeForm,
  run: removeParagraph,
  next: ({ report }) => ({ to: `/reports/${report}#removed` }),
})

/** Puts a paragraph back, and leads to it. */
export const restoreParagraphAction = formAction({ schema: removeForm, run: restoreParagraph, next: toParagraph })

/** Answers a source that has changed, and leads back to the paragraph, or to where it is rewritten. */
export const settleSourceAction = formAction({
  schema: settleForm,
  run: settleSource,
  next: ({ report, paragraph, propose }) => ({ to: settledAt(report, paragraph, propose) }),
})

function settledAt(report: string, paragraph: string | null, propose: string | null): string {
  if (!paragraph) return `/reports/${report}`
  const edit = propose ? `&edit=${paragraph}&source=${propose}` : ''
  return `/reports/${report}?paragraph=${paragraph}${edit}#p-${paragraph}`
}

/** Notes that the report may be longer than its limit. */
export const noteWaiverAction = formAction({
  schema: waiverForm,
  run: noteWaiver,
  next: () => ({ message: 'report.waiver.noted' }),
})

/** Freezes the text under a name. */
export const nameVersionAction = formAction({
  schema: versionForm,
  run: nameVersion,
  next: () => ({ message: 'report.versions.named' }),
})

/** Moves the report into clearance, on, or back to drafting. */
export const moveReportAction = formAction({
  schema: moveForm,
  run: moveReport,
  next: () => ({ message: 'report.versions.moved' }),
})

/** Writes a paragraph as a check would mend it, and stays with the checks. */
export const mendParagraphAction = formAction({
  schema: paragraphForm,
  run: editParagraph,
  next: () => undefined,
})
