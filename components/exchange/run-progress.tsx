import { useTranslations } from 'next-intl'
import { KeepFresh } from '@/components/ui/keep-fresh'
import type { ImportView } from '@/lib/exchange/queries/find-import'

/** How far an import is written, or taken back; the page keeps up while it goes on without the reader. */
export function RunProgress({ view: { counts, startedAt, finishedAt, undoneAt, undoEndedAt } }: { view: ImportView }) {
  const t = useTranslations('exchange.run')
  const of = counts.new + counts.change
  const written = t('written', { count: counts.written, of })
  if (undoEndedAt) return <p className="note">{t('undone')}</p>
  if (undoneAt) {
    return (
      <>
        <p role="status">{t('undoing', { count: counts.written - counts.stays })}</p>
        <KeepFresh />
      </>
    )
  }
  if (startedAt && !finishedAt) {
    return (
      <>
        <p role="status">{written}</p>
        <progress value={counts.written} max={of} aria-label={written} />
        <KeepFresh />
      </>
    )
  }
  return counts.written > 0 && <p role="status">{written}</p>
}
