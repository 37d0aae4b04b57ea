import { useTranslations } from 'next-intl'
import type { SheetParagraph } from '@/lib/report/types'
import { fieldWord } from './field-word'

type ClauseListProps = { paragraph: SheetParagraph; lang: string }

/** The pieces of a paragraph as they were composed, each with the fields of the activity from which it comes. */
export function ClauseList({ paragraph: { clauses, text }, lang }: ClauseListProps) {
  const t = useTranslations('report.sources')
  return (
    <section className="src" aria-labelledby="clauses">
      <h3 id="clauses">{t(text === null ? 'clauses' : 'clauses_composed')}</h3>
      <ol className="clauses">
        {clauses.map((clause) => (
          <li key={`${clause.fields} ${clause.text}`}>
            <p className="doc" lang={lang} dir="ltr">
              {clause.text}
            </p>
            <p className="meta">
              {clause.fields.length > 0 ? <FieldNames fields={clause.fields} /> : t('template_text')}
            </p>
            {clause.footnotes.map((note) => (
              <p className="meta" key={note}>
                {t.rich('notes', {
                  text: note,
                  q: (words) => (
                    <span lang={lang} dir="ltr">
                      {words}
                    </span>
                  ),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function FieldNames({ fields }: { fields: readonly string[] }) {
  const t = useTranslations('report.sources')
  const tActivity = useTranslations('activity')
  const names = fields.map((field) => fieldWord(tActivity, field))
  return t('from', { fields: [...new Set(names)].join(', ') })
}
