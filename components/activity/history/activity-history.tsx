import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { ChangeLine, RevisionLine } from '@/lib/activity/reading/types'
import { isolated, listInWords } from '@/lib/core/i18n/inline'
import { momentInWords } from '@/lib/core/i18n/moments'
import { useFieldName } from './field-name'

export type ActivityHistoryProps = {
  revisions: readonly RevisionLine[]
  changes: readonly ChangeLine[]
  logged: { by: string; at: Date }
  reference: string
  locale: string
}

/** Who submitted what and when, and behind a fold every change of the working copy. */
export function ActivityHistory({ revisions, changes, logged, reference, locale }: ActivityHistoryProps) {
  const t = useTranslations('activity.page')
  const nameOf = useFieldName()
  const groups = byVersion(changes)
  const logLine = t('logged', { by: isolated(logged.by), when: momentInWords(logged.at, locale) })
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      <ol className="near stack-2">
        {revisions.map(({ id, number, by, at }) => (
          <li key={id}>
            {t('revision', { number })}
            <span className="sub">{t('by_when', { by: isolated(by), when: momentInWords(at, locale) })}</span>
          </li>
        ))}
        <li>
          {revisions.length === 0 && <span className="sub">{t('no_revision')}</span>}
          <span className="sub">{logLine}</span>
        </li>
      </ol>
      <p className="small">
        <Link href={`/activities/${reference}/history`}>{t('history_all')}</Link>
      </p>
      {groups.length > 0 && (
        <details className="more">
          <summary>{t('drafts')}</summary>
          <ol className="near stack-2">
            {groups.map(({ version, fields, by, at }) => (
              <li key={version}>
                {listInWords(fields.map(nameOf), locale)}
                <span className="sub">{t('by_when', { by: isolated(by), when: momentInWords(at, locale) })}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

type Change = Pick<ChangeLine, 'version' | 'by' | 'at'> & { fields: ChangeLine['field'][] }

/** One line for each save, whatever it changed. */
function byVersion(changes: readonly ChangeLine[]): Change[] {
  const groups = new Map<number, Change>()
  for (const { version, field, by, at } of changes) {
    const known = groups.get(version)
    if (known) known.fields.push(field)
    else groups.set(version, { version, by, at, fields: [field] })
  }
  return [...groups.values()]
}
