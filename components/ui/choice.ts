import type { ReactNode } from 'react'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode }

/** The first control bears the group's own id, so that an error summary can lead to it. */
export const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`)
