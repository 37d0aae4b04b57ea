import { useTranslations } from 'next-intl'
import { ActivityTitle } from '@/components/activity/activity-title'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import type { InsideView } from '@/lib/activity/reading/types'
import type { Preview } from '@/lib/report/rules/preview'
import { fieldWord } from './field-word'

type ActivityPreviewProps = { activity: InsideView; preview: Preview; locale: string }

/** The paragraph that a report would make of an activity as it stands, and what in it to look at. */
export function ActivityPreview({ activity: { content, reference }, preview, locale }: ActivityPreviewProps) {
  const t = useTranslations('report.preview')
  const activity = useTranslations('activity')
  const saysNothing = !content.title && !content.summary
  return (
    <>
      <Masthead
        title={t('title')}
        symbol={reference}
        over={[
          { label: activity('list.title'), href: '/activities' },
          { label: reference, href: `/activities/${reference}` },
        ]}
        under={<ActivityTitle title={content.title} language={content.language} locale={locale} />}
      />
      {saysNothing ? (
        <EmptyState title={t('empty_title')}>{t('empty_body')}</EmptyState>
      ) : (
        <div className="stack">
          <p className="soft measure">{t('lead')}</p>
          {!preview.printed && <Notice kind="wait">{t('not_printed')}</Notice>}
          <PreviewText preview={preview} />
          <PreviewNotes preview={preview} />
        </div>
      )}
    </>
  )
}

function PreviewText({ preview: { clauses, footnotes, language } }: { preview: Preview }) {
  const t = useTranslations('report.preview')
  const tActivity = useTranslations('activity')
  return (
    <>
      <section className="preview measure" aria-label={t('paragraph')} lang={language} dir="ltr">
        <p className="doc">
          {clauses.map((clause) => (
            <span key={`${clause.fields} ${clause.text}`} lang={clause.language} dir={clause.language && 'auto'}>
              {clause.text}{' '}
            </span>
          ))}
        </p>
        {footnotes.length > 0 && (
          <ol className="meta">
            {footnotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        )}
      </section>
      <section aria-labelledby="preview-fields">
        <h2 id="preview-fields">{t('from')}</h2>
        <ol className="clauses">
          {clauses.map(({ fields, text, language: own }) => (
            <li key={`${fields} ${text}`}>
              <p lang={own ?? language} dir="auto">
                {text}
              </p>
              <p className="meta">{[...new Set(fields.map((field) => fieldWord(tActivity, field)))].join(' · ')}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function PreviewNotes({ preview: { flags, withheld } }: { preview: Preview }) {
  const t = useTranslations('report.preview')
  const notes = [
    ...(withheld.names ? [t('withheld_names')] : []),
    ...(withheld.places ? [t('withheld_places')] : []),
    ...flags.map((flag) => t(`flags.${flag}`)),
  ]
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="preview-notes">
      <h2 id="preview-notes">{t('notes')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
