import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ActionFormProps } from '@/components/ui/action-form'
import { Link } from '@/components/ui/link'
import type { SourceChange as Change } from '@/lib/report/loaders/changes'
import type { Sheet, SheetParagraph } from '@/lib/report/types'
import { ClauseList } from './clause-list'
import { ParagraphShape, type ShapeActions } from './paragraph-shape'
import { SourceChange } from './source-change'
import { SourceItem } from './source-item'

type SourcesPaneProps = {
  sheet: Sheet
  paragraph: SheetParagraph | undefined
  mayEdit: boolean
  changes: readonly Change[]
  /** Answers a source that has changed. */
  settle: ActionFormProps['action']
  shape: ShapeActions
  /** What was taken out of the text. */
  removed: ReactNode
  /** What was said of the paragraph; of the report, before one is chosen. */
  talk: ReactNode
}

/** What the chosen paragraph rests on; before one is chosen, how much of the report rests on activities. */
export function SourcesPane({ sheet, paragraph, mayEdit, changes, settle, shape, removed, talk }: SourcesPaneProps) {
  const t = useTranslations('report.sources')
  if (!paragraph) return <NothingChosen sheet={sheet} removed={removed} talk={talk} />
  const { id, number, words, sources, text } = paragraph
  return (
    <aside className="prov" aria-labelledby="rests">
      <div className="prov__head">
        <h2 id="rests">{number === null ? t('rests_unnumbered') : t('rests', { number: String(number) })}</h2>
        <p className="row">
          <span className="meta">{t('words', { count: words })}</span>
          {mayEdit && (
            <Link className="small" href={`/reports/${sheet.facts.id}?paragraph=${id}&edit=${id}#p-${id}`}>
              {t('edit')}
            </Link>
          )}
        </p>
      </div>
      {text !== null && <p className="note">{t('edited')}</p>}
      {changes.map((change) => (
        <SourceChange
          key={`${change.source.revisionId} ${paragraph.version}`}
          {...{ change, paragraph, report: sheet.facts.id, action: mayEdit ? settle : null }}
        />
      ))}
      <section className="src" aria-labelledby="sources">
        <h3 id="sources">{t('sources')}</h3>
        {sources.length === 0 && <p className="soft">{t('none')}</p>}
        <ul>
          {sources.map((source) => (
            <SourceItem key={source.revisionId} source={source} lang={sheet.facts.language} />
          ))}
        </ul>
      </section>
      {talk}
      {mayEdit && <ParagraphShape sheet={sheet} paragraph={paragraph} actions={shape} />}
      <ClauseList paragraph={paragraph} lang={sheet.facts.language} />
      {removed}
    </aside>
  )
}

function NothingChosen({ sheet, removed, talk }: { sheet: Sheet; removed: ReactNode; talk: ReactNode }) {
  const t = useTranslations('report.sources')
  const paragraphs = sheet.sections.flatMap((section) => section.paragraphs)
  const resting = paragraphs.filter(({ sources }) => sources.length > 0).length
  return (
    <aside className="prov" aria-labelledby="rests">
      <div className="prov__head">
        <h2 id="rests">{t('choose_title')}</h2>
      </div>
      <div className="stack-2">
        <p>{t('choose')}</p>
        <p className="soft">
          {t('with_source', { count: resting })}; {t('standing', { count: paragraphs.length - resting })}.
        </p>
      </div>
      {talk}
      {removed}
    </aside>
  )
}
