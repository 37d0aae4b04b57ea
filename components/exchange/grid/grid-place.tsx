'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import type { PasteGridProps } from './paste-grid'

type GridPlaceProps = Omit<PasteGridProps, 'first'> & { children: ReactNode }

/**
 * The grid, fetched once the page works; before, and without script, what stands inside: the plain field. What was put
 * into that meanwhile goes into the grid.
 */
export function GridPlace({ children, ...grid }: GridPlaceProps) {
  const plain = useRef<HTMLDivElement>(null)
  const [loaded, setLoaded] = useState<{ Grid: ComponentType<PasteGridProps>; first: string } | null>(null)
  useEffect(() => {
    // Without a line the plain field stays.
    void import('./paste-grid').then(
      ({ default: Grid }) => setLoaded({ Grid, first: plain.current?.querySelector('textarea')?.value ?? '' }),
      () => undefined,
    )
  }, [])
  if (loaded) return <loaded.Grid {...grid} first={loaded.first} />
  return <div ref={plain}>{children}</div>
}
