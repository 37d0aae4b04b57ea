import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { HeadingForm } from '@/components/report/heading-form'
import { InsertForm } from '@/components/report/insert-form'
import { LiveDoor } from '@/components/report/live/live-door'
import { LiveMessages } from '@/components/report/live/live-messages'
import { ParagraphForm } from '@/components/report/paragraph-form'
import { RemovedList } from '@/components/report/removed-list'
import { ReportBar } from '@/components/report/report-bar'
import { ReportNotices } from '@/components/report/report-notices'
import { ReportOutline } from '@/components/report/report-outline'
import { ReportSheet } from '@/components/report/report-sheet'
import { ReportTalk } from '@/components/report/report-talk'
import { SourcesPane } from '@/components/report/sources-pane'
import { Uncomposed } from '@/components/report/uncomposed'
import {
  editHeadingAction,
  editParagraphAction,
  insertParagraphAction,
  joinParagraphsAction,
  moveParagraphAction,
  noteWaiverAction,
  removeParagraphAction,
  restoreParagraphAction,
  settleSourceAction,
} from '@/lib/report/actions'
import { loadTalk } from '@/lib/report/comments/loaders'
import { WITHHELD } from '@/lib/report/constants'
import { loadChanges, loadProposal } from '@/lib/report/loaders/changes'
import { loadReport } from '@/lib/report/loaders/report'

const SHAPE = { move: moveParagraphAction, join: joinParagraphsAction, remove: removeParagraphAction }

type Props = PageProps<'/reports/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadReport((await params).id)).sheet.facts.symbol }
}

/** A report as a sheet, with the sources of one paragraph beside it. */
export default async function ReportPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const { sheet, abilities, uncleared, shortNames, length, removed } = await loadReport(id)
  if (sheet.sections.length === 0) return <Uncomposed facts={sheet.facts} mayEdit={abilities.edit} />
  const section = sheet.sections.find(({ paragraphs }) => paragraphs.some((one) => one.id === asked.paragraph))
  const paragraph = section?.paragraphs.find((one) => one.id === asked.paragraph)
  // What is withheld from somebody is not theirs to write over.
  const open = paragraph?.text !== WITHHELD[sheet.facts.language]
  const editing = abilities.edit && open && asked.edit === paragraph?.id ? paragraph : undefined
  const [talk, changes, proposal, locale] = await Promise.all([
    loadTalk(sheet, paragraph?.id),
    paragraph ? loadChanges(id, paragraph) : [],
    editing ? loadProposal(id, editing, asked.source) : null,
    getLocale(),
  ])
  const inserting = abilities.edit && paragraph && asked.insert === paragraph.id && section && section.level > 0
  const headed = sheet.sections.find(({ id: own, level }) => level > 0 && own === asked.heading)
  const composed = Number(asked.composed)
  const text = (
    <ReportSheet
      sheet={sheet}
      current={paragraph?.id}
      editing={editing?.id}
      insert={
        inserting && (
          <InsertForm sheet={sheet} section={section.id} after={paragraph.id} action={insertParagraphAction} />
        )
      }
      heading={
        abilities.edit
          ? {
              section: headed?.id,
              form: headed && <HeadingForm {...{ sheet, section: headed, action: editHeadingAction }} />,
            }
          : null
      }
      form={
        editing && (
          <ParagraphForm key={editing.id} {...{ sheet, paragraph: editing, proposal, action: editParagraphAction }} />
        )
      }
    />
  )
  return (
    <div className="panes panes--ed">
      <div className="edhead">
        <ReportBar sheet={sheet} abilities={abilities} />
        <ReportNotices
          sheet={sheet}
          uncleared={uncleared}
          length={length}
          abilities={abilities}
          waive={noteWaiverAction}
          composed={Number.isInteger(composed) && composed > 0 ? composed : null}
          refused={asked.refused === '1'}
        />
      </div>
      <ReportOutline sheet={sheet} shortNames={shortNames} currentSection={section?.id} talk={talk.talk} />
      {abilities.edit && !editing && !inserting && !headed ? (
        <LiveMessages>
          <LiveDoor report={id}>{text}</LiveDoor>
        </LiveMessages>
      ) : (
        text
      )}
      <SourcesPane
        {...{ sheet, paragraph, changes, settle: settleSourceAction, shape: SHAPE }}
        talk={<ReportTalk {...{ ...talk, sheet, paragraph, locale }} />}
        mayEdit={abilities.edit && open && !editing}
        removed={
          <RemovedList report={id} removed={removed} lang={sheet.facts.language} restore={restoreParagraphAction} />
        }
      />
    </div>
  )
}
