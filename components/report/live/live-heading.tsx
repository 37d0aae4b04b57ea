'use client'

import { type DragEvent, type ReactNode, useState } from 'react'
import { SheetHeading } from '@/components/ui/sheet-parts'
import { carried, isCarried } from './live-paragraph'
import type { LiveActs } from './use-live-text'

type LiveHeadingProps = { id: string; level: 0 | 1 | 2; number: string; acts: LiveActs; children: ReactNode }

/** A heading, under which a paragraph can be put first. */
export function LiveHeading({ id, level, number, acts, children }: LiveHeadingProps) {
  const [over, setOver] = useState(false)
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!isCarried(event) || level === 0) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      if (!isCarried(event) || level === 0) return
      event.preventDefault()
      acts.place(carried(event), { section: id })
    },
  }
  return (
    <div className={over ? 'live--after' : undefined} {...drop}>
      <SheetHeading level={level === 2 ? 3 : 2} number={number} id={`live-${id}`}>
        {children}
      </SheetHeading>
    </div>
  )
}
