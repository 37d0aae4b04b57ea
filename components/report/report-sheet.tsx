import { useLocale, useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { Sheet } from '@/components/ui/sheet'
import { SheetHeading } from '@/components/ui/sheet-parts'
import { directionOf } from '@/lib/core/i18n/locales'
import type { SheetParagraph as Paragraph, Sheet as SheetOf } from '@/lib/report/types'
import { ReportParagraph } from './report-paragraph'

type ReportSheetProps = {
  sheet: SheetOf
  /** The paragraph whose sources are shown. */
  current: string | undefined
  /** The paragraph that is being written, and the form that stands in its place. */
  editing: string | undefined
  form: ReactNode
  /** A form for a new paragraph, behind the current one. */
  insert: ReactNode
  /** The section whose heading is being written, and its form; null: the reader does not edit. */
  heading: { section: string | undefined; form: ReactNode } | null
}

function HeadingLink({ report, section, number }: { report: string; section: string; number: string }) {
  const t = useTranslations('report.edit')
  const locale = useLocale()
  return (
    <a
      className="sheet__edit"
      href={`/reports/${report}?heading=${section}#s-${section}`}
      lang={locale}
      dir={directionOf(locale)}
      aria-label={t('heading', { number })}
    >
      {t('edit_heading')}
    </a>
  )
}

/** The report as it will be read: all numbers are those of the printed document. */
export function ReportSheet({ sheet, current, editing, form, insert, heading: written }: ReportSheetProps) {
  const t = useTranslations('report.sheet')
  const { facts, sections, notes } = sheet
  return (
    <Sheet lang={facts.language} label={t('label')} running={facts.symbol}>
      {sections.map(({ id, level, number, heading, paragraphs }) => (
        <section key={id} aria-labelledby={`s-${id}`}>
          <SheetHeading level={level === 2 ? 3 : 2} number={number} id={`s-${id}`}>
            {heading}
            {written && level > 0 && <HeadingLink report={facts.id} section={id} number={number} />}
          </SheetHeading>
          {written?.section === id && written.form}
          {paragraphs.map((paragraph: Paragraph) =>
            paragraph.id === editing ? (
              <div key={paragraph.id} id={`p-${paragraph.id}`} className="para para--on">
                {form}
              </div>
            ) : (
              <Fragment key={paragraph.id}>
                <ReportParagraph report={facts.id} paragraph={paragraph} current={paragraph.id === current} />
                {paragraph.id === current && insert}
              </Fragment>
            ),
          )}
        </section>
      ))}
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map(({ number, text }) => (
            <li key={number} id={`note-${number}`}>
              <a href={`#call-${number}`} className="fn">
                <span aria-hidden="true">{number}</span>
                <span className="vh">{t('note_back', { number })}</span>
              </a>{' '}
              {text}
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}
