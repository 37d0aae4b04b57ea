import { useTranslations } from 'next-intl'
import type { SourceLine } from '@/lib/report/types'

/** The answers that end a use, by the group of their words. */
const GROUPS: Partial<Record<NonNullable<SourceLine['ended']>, 'sensitivity' | 'basis' | 'covers'>> = {
  class: 'sensitivity',
  release: 'basis',
  narrowed: 'covers',
}

/** Why a source may not be used in a public report any more, with what was answered before and what is now. */
export function SourceEnded({ source: { ended, endedFrom, endedTo } }: { source: SourceLine }) {
  const t = useTranslations('report.change')
  const tActivity = useTranslations('activity')
  if (!ended) return null
  const group = GROUPS[ended]
  const word = (code: string | null) => {
    const key = `${group}.${code ?? (group === 'covers' ? 'all' : 'unanswered')}` as never
    return tActivity.has(key) ? tActivity(key) : (code ?? '')
  }
  return (
    <>
      <p>{t(`ended.${ended}`)}</p>
      {group && (
        <dl className="ba ba--said">
          <div>
            <dt>{t(`ended_field.${group}`)}</dt>
            <dd>
              <del>{word(endedFrom)}</del> <ins>{word(endedTo)}</ins>
            </dd>
          </div>
        </dl>
      )}
    </>
  )
}
