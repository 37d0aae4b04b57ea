import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { StatusGlyph } from '@/components/ui/status-glyph'
import type { LoadedUses } from '@/lib/report/loaders/uses'

/** Where an activity was printed, or why not: the answer that those who wrote it are owed. Takes what `loadUses` gives. */
export function UseList({ uses, mayOpen }: LoadedUses) {
  const t = useTranslations('report.uses')
  if (uses.length === 0) return <p className="small soft">{t('none')}</p>
  return (
    <ul className="uses small">
      {uses.map((use) => (
        <li key={use.reportId}>
          <StatusGlyph state={use.leftOutBecause === null ? 'used' : 'withdrawn'} />{' '}
          {mayOpen ? <Link href={`/reports/${use.reportId}`}>{wordsOf(use, t)}</Link> : wordsOf(use, t)}
          {use.leftOutBecause !== null && (
            <span className="soft">
              {': '}
              {use.leftOutBecause ? t('because', { reason: use.leftOutBecause }) : t('no_reason')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

type Words = ReturnType<typeof useTranslations<'report.uses'>>

function wordsOf({ symbol, paragraph, leftOutBecause }: LoadedUses['uses'][number], t: Words): string {
  if (leftOutBecause !== null) return t('left_out', { symbol })
  return paragraph === null ? t('used', { symbol }) : t('para', { symbol, number: String(paragraph) })
}
