import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { TiedSource } from '@/lib/evidence/types'
import { statementName } from './statement-name'

type SourceListProps = { sources: readonly TiedSource[]; acts?: (source: TiedSource) => ReactNode }

/** Sources of an activity, each with the statement that it supports. */
export function SourceList({ sources, acts }: SourceListProps) {
  const t = useTranslations('evidence')
  const activity = useTranslations('activity')
  return (
    <ul className="papers">
      {sources.map((one) => (
        <li key={one.source}>
          <p>
            <bdi>{one.source}</bdi>
          </p>
          {one.tie && <p className="small soft">{t('supports', { statement: statementName(activity, t, one.tie) })}</p>}
          {acts?.(one)}
        </li>
      ))}
    </ul>
  )
}
