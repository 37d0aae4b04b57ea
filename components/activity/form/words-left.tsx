'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useFormContext } from '@/components/ui/form-context'
import { countWords } from '@/lib/core/docx/word-count'

/**
 * Counts down the words of the field above it. Advice: a longer text is taken all the same. Without script it says how
 * many a text should do with.
 */
export function WordsLeft({ name, most }: { name: string; most: number }) {
  const t = useTranslations('activity.live')
  const { idOf } = useFormContext()
  const id = idOf(name)
  const [words, setWords] = useState<number | null>(null)
  useEffect(() => {
    const field = document.getElementById(id)
    if (!(field instanceof HTMLTextAreaElement)) return
    const count = () => setWords(countWords(field.value))
    count()
    field.addEventListener('input', count)
    return () => field.removeEventListener('input', count)
  }, [id])
  if (words === null) return <p className="hint words">{t('words_most', { most })}</p>
  const left = most - words
  return (
    <p className={left < 0 ? 'hint words words--over' : 'hint words'}>
      {left < 0 ? t('words_over', { count: -left, most }) : t('words_left', { count: left, most })}
    </p>
  )
}
