import { useTranslations } from 'next-intl'
import type { ReadPart } from '@/lib/review/types'
import type { Reading } from './reading'

/** Says in a word, beside its name, that a part differs from the revision judged before. */
export function ChangedWord({ reading, part }: { reading: Reading; part: ReadPart }) {
  const t = useTranslations('common')
  if (!reading.open.changed.includes(part)) return null
  return (
    <>
      {' '}
      <span className="tagword">{t('changed')}</span>
    </>
  )
}
