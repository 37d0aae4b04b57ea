import type { Language } from '@/lib/activity/types'
import { directionOf } from '@/lib/core/i18n/locales'

type OriginalTextProps = { original: { title: string; summary: string; result: string | null }; language: Language }

/** The texts that a translation renders, as they were last submitted. */
export function OriginalText({ original: { title, summary, result }, language }: OriginalTextProps) {
  return (
    <div lang={language} dir={directionOf(language)}>
      <p>
        <b>{title}</b>
      </p>
      <p>{summary}</p>
      {result && <p>{result}</p>}
    </div>
  )
}
