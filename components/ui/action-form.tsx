'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useActionState, useMemo } from 'react'
import { type FormState, IDLE } from '@/lib/core/forms'
import { FormContextProvider } from './form-context'
import { FormErrorSummary } from './form-error-summary'
import { Notice } from './notice'

export type ActionFormProps = {
  /** A server action, as it is: wrapped in a function of the browser's it would no longer work without script. */
  action: (state: FormState, form: FormData) => Promise<FormState>
  children: ReactNode
  className?: string
  /** Goes before the ids of the fields, where a page holds several forms. */
  prefix?: string
  label?: string
  /** The page shows errors and messages elsewhere inside the form, by `FormErrorSummary` and `useFormContext`. */
  bare?: boolean
  /** Empties the fields once the act is done: for a form that adds one thing after another. */
  clearWhenDone?: boolean
}

/**
 * A form that posts to a server action, with script or without. After an error everything typed is still there, the
 * summary has the focus, and each `FormField` shows its sentence. A second click while the first is under way is ignored.
 */
export function ActionForm({ action, children, prefix, bare, clearWhenDone, className, label }: ActionFormProps) {
  const t = useTranslations('common.form')
  const [state, post, pending] = useActionState(action, IDLE)
  const context = useMemo(
    () => ({ state, idOf: (name: string) => (prefix ? `${prefix}-${name}` : name) }),
    [state, prefix],
  )
  const refuseSecond = (event: FormEvent) => {
    if (pending) event.preventDefault()
  }
  return (
    <form
      action={post}
      className={className}
      aria-label={label}
      aria-busy={pending}
      noValidate
      onSubmit={refuseSecond}
      onReset={keepValues}
    >
      <FormContextProvider value={context}>
        {!bare && <FormErrorSummary />}
        {!bare && state.status === 'done' && state.message && (
          <Notice kind="good" role="status" className="returned">
            {state.message}
          </Notice>
        )}
        <FormBody key={clearWhenDone && state.status === 'done' ? state.nonce : 'kept'}>{children}</FormBody>
      </FormContextProvider>
      <p className="vh" role="status">
        {pending && t('sending')}
      </p>
    </form>
  )
}

/** React empties a form after its action. Words are kept: what a field shows changes only when somebody types. */
function keepValues(event: FormEvent) {
  event.preventDefault()
}

const FormBody = ({ children }: { children: ReactNode }) => children
