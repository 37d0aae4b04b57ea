'use client'

import { useTranslations } from 'next-intl'
import { type DragEvent, memo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Diff } from '@/components/ui/diff'
import { Notice } from '@/components/ui/notice'
import { LiveField } from './live-field'
import { LiveWords, pointedAt } from './live-text'
import type { LiveActs } from './use-live-text'

type LiveParagraphProps = {
  id: string
  /** As it is typed. */
  text: string
  locked: boolean
  /** null: not numbered (the summary) */
  number: number | null
  /** The number of its first note. */
  firstNote: number
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
  const { id, text, locked, number, firstNote, offset, theirs, lang, acts, rests } = props
  const t = useTranslations('report.live')
  const [over, drop] = useDrop(id, acts)
  const label = number === null ? t('summary') : t('paragraph', { number: String(number) })
  const name = ['para live', offset !== null && 'para--on', over && `live--${over}`].filter(Boolean).join(' ')
  return (
    <div className={name} {...(number === null ? {} : drop)}>
      {number !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the pointer's way; keys and buttons move a paragraph too
        <span className="para__n" draggable onDragStart={(event) => carry(event, id)}>
          <button
            type="button"
            className="live__n"
            aria-label={t('sources', { number: String(number) })}
            title={t('drag')}
            onClick={() => void rests(id)}
          >
            {number}.
          </button>
        </span>
      )}
      {offset === null ? (
        <button
          type="button"
          className="live__text"
          disabled={locked}
          aria-label={`${label}: ${text || t('empty')}`}
          onClick={(event) => acts.open(id, pointedAt(event.clientX, event.clientY, text))}
        >
          {text ? <LiveWords text={text} firstNote={firstNote} /> : <i className="soft">{t('empty')}</i>}
        </button>
      ) : (
        <LiveField {...{ id, text, offset, label, lang, acts }} />
      )}
      {theirs !== undefined && (
        <Notice kind="return" role="alert" title={t('theirs')}>
          <p lang={lang} dir="ltr">
            <Diff before={theirs} after={text} />
          </p>
          <p className="row">
            <Button type="button" small onClick={() => acts.decide(id, true)}>
              {t('keep_mine')}
            </Button>
            <Button type="button" small onClick={() => acts.decide(id, false)}>
              {t('take_theirs')}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  )
})

const PARAGRAPH = 'application/x-paragraph'

function carry(event: DragEvent, id: string): void {
  event.dataTransfer.setData(PARAGRAPH, id)
  event.dataTransfer.effectAllowed = 'move'
}

/** Whether a paragraph is being held over an element. */
export const isCarried = (event: DragEvent): boolean => event.dataTransfer.types.includes(PARAGRAPH)

/** The paragraph that was let go over an element. */
export const carried = (event: DragEvent): string => event.dataTransfer.getData(PARAGRAPH)

/** Where a paragraph that is held over this one would go. */
function useDrop(id: string, acts: LiveActs) {
  const [over, setOver] = useState<'before' | 'after' | null>(null)
  const sideOf = (event: DragEvent<HTMLElement>): 'before' | 'after' => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    return event.clientY < top + height / 2 ? 'before' : 'after'
  }
  const drop = {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!isCarried(event)) return
      event.preventDefault()
      setOver(sideOf(event))
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (!isCarried(event)) return
      event.preventDefault()
      setOver(null)
      const key = carried(event)
      if (key !== id) acts.place(key, { beside: id, side: sideOf(event) })
    },
  }
  return [over, drop] as const
}
