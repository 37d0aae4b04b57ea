import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { restoreAction } from '@/lib/activity/actions'
import type { RevisionLine } from '@/lib/activity/reading/types'
import { factsOfSnapshot } from '@/lib/activity/rules/facts'
import type { Names } from '@/lib/activity/rules/naming'
import { isolated } from '@/lib/core/i18n/inline'
import { momentInWords } from '@/lib/core/i18n/moments'
import { ActivityText } from '../activity-text'
import { FactsList } from '../facts-list'
import { PartDifferences } from './part-differences'

type EntryProps = {
  revision: RevisionLine
  before: RevisionLine | null
  reference: string
  /** It says something else than the working copy, and the reader may submit. */
  mayRestore: boolean
  names: Names
  locale: string
}

/** One revision: what it changed, its whole text behind a fold, and the way to bring it back. */
export function RevisionEntry({ revision, before, reference, mayRestore, names, locale }: EntryProps) {
  const t = useTranslations('activity')
  const { number, by, at, snapshot } = revision
  const facts = factsOfSnapshot(snapshot, names, locale)
  const id = `revision-${number}`
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{t('page.revision', { number })}</h2>
      <p className="meta difhead">{t('page.by_when', { by: isolated(by), when: momentInWords(at, locale) })}</p>
      {before ? (
        <PartDifferences
          before={before.snapshot}
          after={snapshot}
          caption={t('page.changes_caption', { number, before: before.number })}
          locale={locale}
        />
      ) : (
        <p className="small">{t('history.first')}</p>
      )}
      <details className="more">
        <summary>{t('history.whole', { number })}</summary>
        <ActivityText facts={facts} locale={locale} />
        <FactsList facts={facts} locale={locale} />
      </details>
      {mayRestore && (
        <ActionForm action={restoreAction} prefix={id} className="stack-2">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="revision" value={number} />
          <p className="small soft">{t('history.restore_hint')}</p>
          <Button small>{t('history.restore', { number })}</Button>
        </ActionForm>
      )}
    </section>
  )
}
