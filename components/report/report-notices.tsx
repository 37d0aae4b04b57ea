import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { LoadedReport } from '@/lib/report/loaders'

type ReportNoticesProps = Pick<LoadedReport, 'sheet' | 'uncleared'> & {
  /** Paragraphs just composed. */
  composed: number | null
  /** The Word file was asked for and not made. */
  refused: boolean
}

/** What came of the last act, and what stands in the way of the next. */
export function ReportNotices({ sheet, uncleared, composed, refused }: ReportNoticesProps) {
  const t = useTranslations('report.sheet')
  if (composed === null && uncleared.length === 0) return null
  const { id } = sheet.facts
  // What was written by hand cannot be composed anew: then only the release helps.
  const isEdited = sheet.sections.some(({ paragraphs }) => paragraphs.some(({ text }) => text !== null))
  return (
    <div className="ednotes">
      {composed !== null && (
        <Notice kind="good" role="status">
          {t('composed', { count: composed })}
        </Notice>
      )}
      {uncleared.length > 0 && (
        <Notice
          kind={refused ? 'return' : 'wait'}
          role={refused ? 'alert' : undefined}
          title={refused ? t('refused_title') : t('uncleared_title', { count: countOf(uncleared) })}
        >
          <ul>
            {uncleared.map(({ id: paragraph, paragraph: number, reference }) => (
              <li key={`${paragraph} ${reference}`}>
                {t.rich('uncleared_line', {
                  paragraph: number,
                  reference,
                  a: (text) => <a href={`/reports/${id}?paragraph=${paragraph}#p-${paragraph}`}>{text}</a>,
                })}
              </li>
            ))}
          </ul>
          <p>{t(isEdited ? 'uncleared_todo_edited' : 'uncleared_todo')}</p>
        </Notice>
      )}
    </div>
  )
}

const countOf = (uncleared: ReportNoticesProps['uncleared']) => new Set(uncleared.map(({ id }) => id)).size
