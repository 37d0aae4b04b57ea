'use client'

import { useTranslations } from 'next-intl'
import type { NamedField } from '@/lib/activity/rules/read-as'
import { useLook } from './look'

/** How the names in the field above are read: one body has many names, and what no list holds is kept as it stands. */
export function ReadAs({ field }: { field: NamedField }) {
  const t = useTranslations('activity.live')
  const names = useLook().names.filter((name) => name.field === field)
  if (names.length === 0) return null
  return (
    <ul className="hint words">
      {names.map(({ words, label, known }) => (
        <li key={words}>
          {label ? t(known ? 'read_as' : 'read_perhaps', { words, label }) : t('read_kept', { words })}
        </li>
      ))}
    </ul>
  )
}
