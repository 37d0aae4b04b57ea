'use client'

import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { listAddress } from '@/lib/activity/schema/filter'
import type { AccomplishmentId } from '@/lib/activity/types'
import { letterOf, type SectionFacts, usePrinted } from './selection-counts'
import { useTaken } from './selection-tally'

/** Sections that would print a heading over a single paragraph. */
export function LoneSections({ sections }: { sections: readonly SectionFacts[] }) {
  const t = useTranslations('report.selection')
  const taken = useTaken()
  const printed = usePrinted(sections)
  const lone = printed.flatMap(({ key, number, accomplishment, activities }) => {
    const letter = letterOf(key, printed)
    const count = activities.filter(({ id }) => taken.has(id)).length
    return letter && count === 1 ? [{ key, place: `${number.replace(/\.$/, '')}.${letter}`, accomplishment }] : []
  })
  if (lone.length === 0) return null
  return (
    <Notice kind="wait" className="selnote">
      <ul>
        {lone.map(({ key, place, accomplishment }) => (
          <li key={key}>
            <b>{t('lone', { place })}</b>{' '}
            {accomplishment && (
              <>
                {t('lone_body', { accomplishment })}{' '}
                <Link href={listAddress({ accomplishment: accomplishment as AccomplishmentId })}>
                  {t('lone_link', { accomplishment })}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
