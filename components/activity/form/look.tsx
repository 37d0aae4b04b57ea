'use client'

import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import type { Advice } from '@/lib/activity/claims/types'
import type { Look, Nearby } from '@/lib/activity/rules/look'

/** How long nobody has to type before the form is looked over. */
const PAUSE = 1_200

export type Sight = Look & Nearby

type LookState = Sight & {
  /** Advice that somebody has let stand since the page was made: shown ticked until it is saved. */
  standing: readonly Advice[]
  letStand: (advice: Advice, stands: boolean) => void
}

const Context = createContext<LookState | null>(null)

/** How far the form around is, and what in it is worth a look. */
export function useLook(): LookState {
  const look = useContext(Context)
  if (!look) throw new Error('The form stands outside of FormLook')
  return look
}

/** Of what was posted last only the last answer counts; what fails is asked again after the next pause. */
async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<Sight | null> {
  try {
    const answer = await fetch('/api/activities/advice', { method: 'POST', body: new FormData(form), signal })
    return answer.ok ? ((await answer.json()) as Sight) : null
  } catch {
    return null
  }
}

/**
 * Looks the form over whenever somebody pauses. Without script it says what the server knew when the page was made.
 *
 * @param initial as of what is saved
 */
export function FormLook({ initial, className, children }: { initial: Sight; className: string; children: ReactNode }) {
  const [look, setLook] = useState(initial)
  const [standing, setStanding] = useState<readonly Advice[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef<AbortController>(undefined)
  useEffect(() => {
    setLook(initial)
    setStanding([])
  }, [initial])
  useEffect(() => () => clearTimeout(timer.current), [])
  const wait = ({ target }: FormEvent) => {
    const { form } = target as HTMLInputElement
    if (!form?.elements.namedItem('base')) return
    clearTimeout(timer.current)
    timer.current = setTimeout(async () => {
      asking.current?.abort()
      asking.current = new AbortController()
      const answer = await ask(form, asking.current.signal)
      if (answer) setLook(answer)
    }, PAUSE)
  }
  const letStand = (one: Advice, stands: boolean) =>
    setStanding((before) => [...before.filter(({ key }) => key !== one.key), ...(stands ? [one] : [])])
  const advice = look.advice.filter(({ key }) => !standing.some((one) => one.key === key))
  return (
    <Context value={{ ...look, advice, standing, letStand }}>
      <div className={className} onInput={wait}>
        {children}
      </div>
    </Context>
  )
}
