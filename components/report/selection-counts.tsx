'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMarks, useTaken } from './selection-tally'

/** "12 of 14 taken": counted as boxes are ticked. */
export function TakenCount({ count }: { count: number }) {
  const t = useTranslations('report.selection')
  return <span>{t('taken', { taken: useTaken().size, count })}</span>
}

/** `number`: that of the section around; letters begin anew in each. */
export type SectionFacts = {
  key: string
  number: string
  accomplishment: string | null
  activities: { id: string; words: number; group: string }[]
}

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

/** The letter that a subsection will bear: none if nothing of it is taken, or if it would stand alone. */
export function letterOf(key: string, printed: readonly SectionFacts[]): string | null {
  const around = printed.find((one) => one.key === key)
  const own = printed.filter(({ number }) => number === around?.number)
  const index = own.findIndex((one) => one.key === key)
  return index < 0 || own.length === 1 ? null : String.fromCharCode(65 + index)
}

/** The same for the heading of a row. */
export function SectionLetter({ of, sections }: { of: string; sections: readonly SectionFacts[] }) {
  const letter = letterOf(of, usePrinted(sections))
  return letter && <bdi className="grp__l">{letter}.</bdi>
}

/** The button that writes the draft. It says how many paragraphs once it can keep count. */
export function ComposeButton({ sections }: { sections: readonly SectionFacts[] }) {
  const t = useTranslations('report.selection')
  const [taken, marks] = [useTaken(), useMarks()]
  const paragraphs = sections.flatMap(({ key, activities }) =>
    activities
      .filter(({ id }) => taken.has(id))
      .map(({ id, group }) => (marks.get(id) ?? group).trim().toUpperCase())
      .map((mark, index) => `${key} ${mark || `alone ${index}`}`),
  )
  const count = new Set(paragraphs).size
  const [counts, setCounts] = useState(false)
  useEffect(() => setCounts(true), [])
  return <Button kind="go">{counts ? t('compose_count', { count }) : t('compose')}</Button>
}
