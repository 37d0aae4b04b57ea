'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Button } from '@/components/ui/button'
import { Diff } from '@/components/ui/diff'
import { Notice } from '@/components/ui/notice'
import type { LiveParagraph as Paragraph } from '@/lib/report/rules/live-text'
import { LiveField } from './live-field'
import type { LiveActs } from './use-live-text'

type LiveParagraphProps = {
  paragraph: Paragraph
  /** null: not numbered (the summary) */
  number: number | null
  notes: readonly number[]
  /** Where the cursor stands; null: it is not this one that is written. */
  offset: number | null
  /** What somebody else has saved in it meanwhile. */
  theirs: string | undefined
  lang: string
  acts: LiveActs
  /** Shows what it rests on. */
  rests: (key: string) => Promise<void>
}

/** A paragraph on the sheet: text until it is chosen, then a field. Only what changes is drawn again. */
export const LiveParagraph = memo(function LiveParagraph(props: LiveParagraphProps) {
  const { paragraph, number, notes, offset, theirs, lang, acts, rests } = props
  const t = useTranslations('report.live')
  const { key, text, locked } = paragraph
  const label = number === null ? t('summary') : t('paragraph', { number: String(number) })
  return (
    <div className={offset === null ? 'para live' : 'para para--on live'}>
      {number !== null && (
        <button
          type="button"
          className="para__n live__n"
          aria-label={t('sources', { number: String(number) })}
          onClick={() => void rests(key)}
        >
          {number}.
        </button>
      )}
      {offset === null ? (
        <button
          type="button"
          className="live__text"
          disabled={locked}
          aria-label={`${label}: ${text || t('empty')}`}
          onClick={(event) => acts.open(key, pointedAt(event.clientX, event.clientY, text))}
        >
          {text || <i className="soft">{t('empty')}</i>}
          {notes.map((note) => (
            <sup key={note}>{note} </sup>
          ))}
        </button>
      ) : (
        <LiveField id={key} {...{ text, offset, label, lang, acts }} />
      )}
      {theirs !== undefined && (
        <Notice kind="return" role="alert" title={t('theirs')}>
          <p lang={lang} dir="ltr">
            <Diff before={theirs} after={text} />
          </p>
          <p className="row">
            <Button type="button" small onClick={() => acts.decide(key, true)}>
              {t('keep_mine')}
            </Button>
            <Button type="button" small onClick={() => acts.decide(key, false)}>
              {t('take_theirs')}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  )
})

/** The letter under the pointer; the end of the text where that cannot be told, or the keyboard chose. */
function pointedAt(x: number, y: number, text: string): number {
  const range = x || y ? document.caretRangeFromPoint?.(x, y) : null
  const inText = range?.startContainer.nodeType === Node.TEXT_NODE && range.startContainer.textContent === text
  return inText ? range.startOffset : text.length
}
