'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Advice } from '@/lib/activity/claims/types'

/** Advice in the reader's words. Words of the text stand in their own direction. */
export function useAdviceText() {
  const t = useTranslations('activity.live')
  const q = (chunks: ReactNode) => <b dir="auto">{chunks}</b>
  const sayAdvice = ({ rule, quote, use, lacks }: Advice): ReactNode => (
    <>
      {t.rich(`advice.${rule}`, { quote, use, q })} {lacks.map((lack) => t(`lack.${lack}`)).join(' ')}
    </>
  )
  const sayShort = ({ rule, quote, use }: Advice): ReactNode => t.rich(`short.${rule}`, { quote, use, q })
  return { sayAdvice, sayShort, sayStands: t('stands'), sayBecause: t('because') }
}
