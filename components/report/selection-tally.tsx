'use client'

import { createContext, type FormEvent, type ReactNode, useContext, useState } from 'react'

const Taken = createContext<ReadonlySet<string>>(new Set())

/** The ids of the activities taken now. Without script it stays at what was taken when the page was drawn. */
export const useTaken = (): ReadonlySet<string> => useContext(Taken)

const Marks = createContext<ReadonlyMap<string, string>>(new Map())

/** The marks typed now, by activity: those with the same stand in one paragraph. Empty until something is changed. */
export const useMarks = (): ReadonlyMap<string, string> => useContext(Marks)

/** Keeps count of the boxes ticked anywhere inside, for whatever on the page tells of the selection. */
export function SelectionTally({ taken, children }: { taken: readonly string[]; children: ReactNode }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(taken))
  const [marks, setMarks] = useState<ReadonlyMap<string, string>>(() => new Map())
  const recount = ({ currentTarget }: FormEvent<HTMLDivElement>) => {
    const boxes = currentTarget.querySelectorAll<HTMLInputElement>('input[name="take"]:checked')
    const activities = currentTarget.querySelectorAll<HTMLInputElement>('input[name="activity"]')
    const groups = currentTarget.querySelectorAll<HTMLInputElement>('input[name="group"]')
    setMarks(new Map([...activities].map((one, index) => [one.value, groups[index]?.value ?? ''])))
    setIds(new Set([...boxes].map((box) => box.value)))
  }
  return (
    <Taken value={ids}>
      <Marks value={marks}>
        <div onChange={recount}>{children}</div>
      </Marks>
    </Taken>
  )
}
