'use client'

import { type FormEvent, useId, useState } from 'react'
import { FormField, type FormFieldProps } from '@/components/ui/form-field'

export type TermsFieldProps = FormFieldProps & { suggestions: readonly string[] }

/**
 * Names from a list, parted by semicolons. The browser proposes the whole value of a field; with script each proposal
 * begins with what stands before the last semicolon, so that the second name is proposed as well as the first.
 */
export function TermsField({ suggestions, after, ...field }: TermsFieldProps) {
  const list = useId()
  const [before, setBefore] = useState('')
  const follow = (event: FormEvent<HTMLInputElement>) => {
    const [, head = ''] = /^(.*[;؛；])[^;؛；]*$/.exec(event.currentTarget.value) ?? []
    setBefore(head && `${head} `)
  }
  const proposals = (
    <datalist id={list}>
      {suggestions.map((name) => (
        <option key={name} value={before + name} />
      ))}
    </datalist>
  )
  return (
    <FormField
      {...field}
      list={list}
      autoComplete="off"
      onInput={follow}
      after={
        <>
          {proposals}
          {after}
        </>
      }
    />
  )
}
