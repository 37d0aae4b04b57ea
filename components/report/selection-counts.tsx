'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useTaken } from './selection-tally'

/** "12 of 14 taken": counted as boxes are ticked. */
export function TakenCount({ count }: { count: number }) {
  const t = useTranslations('report.selection')
  return <span>{t('taken', { taken: useTaken().size, count })}</span>
}

export type SectionFacts = { accomplishment: string; activities: { id: string; words: number }[] }

/** How many of a section are taken, and the words that they bring. */
export function SectionCount({ activities }: Pick<SectionFacts, 'activities'>) {
  const t = useTranslations('report.selection')
  const taken = useTaken()
  const own = activities.filter(({ id }) => taken.has(id))
  const words = own.reduce((sum, activity) => sum + activity.words, 0)
  return <span className="grp__n">{t('section_taken', { taken: own.length, count: activities.length, words })}</span>
}

/** The sections that will be printed: those of which something is taken, in their order. */
export function usePrinted(sections: readonly SectionFacts[]): SectionFacts[] {
  const taken = useTaken()
  return sections.filter(({ activities }) => activities.some(({ id }) => taken.has(id)))
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index)

/** The letter that a section will bear: none if nothing of it is taken, or if it would stand alone. */
export function SectionLetter({ of, sections }: { of: string; sections: readonly SectionFacts[] }) {
  const printed = usePrinted(sections)
  const index = printed.findIndex(({ accomplishment }) => accomplishment === of)
  if (index < 0 || printed.length === 1) return null
  return <bdi className="grp__l">{letterOf(index)}.</bdi>
}

/** The button that writes the draft. It says how many paragraphs once it can keep count. */
export function ComposeButton() {
  const t = useTranslations('report.selection')
  const count = useTaken().size
  const [counts, setCounts] = useState(false)
  useEffect(() => setCounts(true), [])
  return <Button kind="go">{counts ? t('compose_count', { count }) : t('compose')}</Button>
}
