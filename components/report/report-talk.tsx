import { commentParagraphAction, settleParagraphCommentAction } from '@/lib/report/comments/actions'
import type { LoadedTalk } from '@/lib/report/comments/loaders'
import { standingIn } from '@/lib/report/comments/rules'
import type { Sheet, SheetParagraph } from '@/lib/report/types'
import { LooseComments } from './loose-comments'
import { ParagraphTalk } from './paragraph-talk'

type ReportTalkProps = LoadedTalk & { sheet: Sheet; paragraph: SheetParagraph | undefined; locale: string }

/** What was said of the chosen paragraph; before one is chosen, of the report as a whole. */
export function ReportTalk({ talk, form, sheet, paragraph, locale }: ReportTalkProps) {
  const settle = settleParagraphCommentAction
  if (!paragraph) {
    const forms = { write: null, settle, about: { report: sheet.facts.id }, readers: [], submissionKey: '' }
    return <LooseComments threads={talk.loose} locale={locale} forms={forms} />
  }
  const threads = talk.byParagraph.get(paragraph.id)
  // What is withheld from the reader is not talked about before them either.
  if (!threads) return null
  return (
    <ParagraphTalk
      key={paragraph.id}
      threads={threads}
      standing={(thread) => standingIn(paragraph, thread)}
      locale={locale}
      forms={form && { write: commentParagraphAction, settle, ...form }}
    />
  )
}
