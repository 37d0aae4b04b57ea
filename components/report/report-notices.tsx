import { useTranslations } from 'next-intl'
import type { ActionFormProps } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import type { LoadedReport } from '@/lib/report/loaders/report'
import { LengthNotice } from './length-notice'

type ReportNoticesProps = Pick<LoadedReport, 'sheet' | 'uncleared' | 'length' | 'abilities'> & {
  /** Notes a waiver of the limit. */
  waive: ActionFormProps['action']
  /** Paragraphs just composed. */
  composed: number | null
  /** The Word file was asked for and not made. */
  refused: boolean
}

/** What came of the last act, and what stands in the way of the next. */
export function ReportNotices(props: ReportNoticesProps) {
  const { sheet, uncleared, composed, refused, length, abilities, waive } = props
  const t = useTranslations('report.sheet')
  if (composed === null && uncleared.length === 0 && length.over === 0 && !length.waiver) return null
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
      <LengthNotice {...{ sheet, length, abilities, refused }} action={waive} />
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
