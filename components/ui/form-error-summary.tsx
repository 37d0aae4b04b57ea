'use client'

import { useTranslations } from 'next-intl'
import { type MouseEvent, useEffect, useRef } from 'react'
import { problemList } from '@/lib/core/forms'
import { ErrorSummary } from './error-summary'
import { useFormContext } from './form-context'

/** What is wrong with the form around. With each new answer it takes the focus, and the page's title says so first. */
export function FormErrorSummary() {
  const t = useTranslations('common.form')
  const { state, idOf } = useFormContext()
  const summary = useRef<HTMLElement>(null)
  const failed = state.status === 'error'
  const prefix = `${t('error')} `

  // biome-ignore lint/correctness/useExhaustiveDependencies: two equal answers in a row are still two.
  useEffect(() => {
    if (!failed) return
    summary.current?.focus()
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length)
    }
  }, [failed, prefix, state.nonce])

  if (!failed) return null
  const problems = problemList(state)
  const items = problems.map(({ field, text }) => ({ text, href: field && `#${idOf(field)}` }))
  if (state.message) items.unshift({ text: state.message, href: undefined })
  const answers = problems.filter(({ field }) => field).length
  const title = answers > 0 ? t('problems', { count: answers }) : t('failed')
  return <ErrorSummary key={state.nonce} title={title} items={items} ref={summary} onFollow={goToField} />
}

/** Opens the folded section around a field and puts the cursor in it; without script the browser does nearly the same. */
function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  field.focus()
  field.scrollIntoView({ block: 'center' })
}
