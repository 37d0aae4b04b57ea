'use client'

import { createContext, type FormEvent, type ReactNode, useContext, useState } from 'react'

const Taken = createContext<ReadonlySet<string>>(new Set())

/** The ids of the activities taken now. Without script it stays at what was taken when the page was drawn. */
export const useTaken = (): ReadonlySet<string> => useContext(Taken)

/** Keeps count of the boxes ticked anywhere inside, for whatever on the page tells of the selection. */
export function SelectionTally({ taken, children }: { taken: readonly string[]; children: ReactNode }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(taken))
  const recount = ({ currentTarget }: FormEvent<HTMLDivElement>) => {
    const boxes = currentTarget.querySelectorAll<HTMLInputElement>('input[name="take"]:checked')
    setIds(new Set([...boxes].map((box) => box.value)))
  }
  return (
    <Taken value={ids}>
      <div onChange={recount}>{children}</div>
    </Taken>
  )
}
