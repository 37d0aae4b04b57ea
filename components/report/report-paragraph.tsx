import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { SheetParagraph } from '@/components/ui/sheet-parts'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { directionOf } from '@/lib/core/i18n/locales'
import { sourceState } from '@/lib/report/rules/source-state'
import type { SheetParagraph as Paragraph, Run } from '@/lib/report/types'

type ReportParagraphProps = { report: string; paragraph: Paragraph; current: boolean }

/** A paragraph of the sheet. Its number leads to its sources: a plain link, since a report may have hundreds. */
export function ReportParagraph({ report, paragraph, current }: ReportParagraphProps) {
  const t = useTranslations('report.sheet')
  const locale = useLocale()
  const { id, number, runs, items } = paragraph
  const href = `/reports/${report}?paragraph=${id}#p-${id}`
  const name = number === null ? t('open_unnumbered') : t('open_paragraph', { number: String(number) })
  return (
    <SheetParagraph id={`p-${id}`} current={current}>
      <a className="para__n" href={href} aria-current={current ? 'true' : undefined} aria-label={name}>
        {number === null ? <Icon name="link" /> : `${number}.`}
      </a>
      <Mark paragraph={paragraph} />
      <Runs runs={runs} />
      <Items items={items} />
      {current && (
        <a className="para__jump" href="#rests" lang={locale} dir={directionOf(locale)}>
          {t('to_sources')}
        </a>
      )}
    </SheetParagraph>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    const key = `${index} ${run.text}`
    return <RunText key={key} run={run} />
  })
}

/** (a), below it (i): each on a line of its own, further in. */
function Items({ items }: { items: Paragraph['items'] }) {
  if (items.length === 0) return null
  return (
    <ol className="para__list">
      {items.map(({ mark, runs, items: below }) => (
        <li key={mark}>
          {mark} <Runs runs={runs} />
          <Items items={below} />
        </li>
      ))}
    </ol>
  )
}

function RunText({ run }: { run: Run }) {
  const t = useTranslations('report.sheet')
  if ('reference' in run)
    return run.reference ? <a href={`#p-${run.reference}`}>{run.text}</a> : <mark>{run.text}</mark>
  if (!('note' in run)) return run.language ? <mark lang={run.language}>{run.text}</mark> : run.text
  return (
    <a
      className="fn"
      href={`#note-${run.note}`}
      id={`call-${run.note}`}
      aria-label={t('note_call', { number: String(run.note) })}
    >
      {run.note}
    </a>
  )
}

/** A shape in the outer margin: a source that may no longer be used, or one that has a newer revision. */
function Mark({ paragraph: { sources } }: { paragraph: Paragraph }) {
  const t = useTranslations('report.sources')
  const states = sources.map(sourceState)
  const state = (['withdrawn', 'stale'] as const).find((one) => states.includes(one))
  if (!state) return null
  return (
    <span className="para__mark">
      <StatusGlyph state={state} />
      <span className="vh">{t(state === 'withdrawn' ? 'not_released' : 'stale')}</span>
    </span>
  )
}
