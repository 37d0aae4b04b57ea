'use client'

import { createContext, useContext } from 'react'
import { type FormState, IDLE, shownValues } from '@/lib/core/forms'

type FormContext = { state: FormState; idOf: (name: string) => string }

const Context = createContext<FormContext>({ state: IDLE, idOf: (name) => name })

export const FormContextProvider = Context.Provider

/** The answer of the form around, and the ids of its fields. */
export const useFormContext = () => useContext(Context)

/**
 * What a field of the form around shows: for a control of one's own.
 *
 * @param stored the value before anybody typed
 * @returns id, errors (sentences), values (what was typed after an error, else `stored`), value (the first of them)
 */
export function useField(name: string, stored?: string | readonly string[]) {
  const { state, idOf } = useFormContext()
  const values = shownValues(state, name, stored)
  return { id: idOf(name), errors: state.errors?.[name] ?? [], values, value: values[0] ?? '' }
}
