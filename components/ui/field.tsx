import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type FieldText = {
  label: ReactNode
  hint?: ReactNode
  /** Sentences that say what to do. */
  errors?: readonly string[]
  optional?: boolean
  /** Said in amber beside the hint: wanted before submission, no error in a draft. */
  missing?: boolean
}

export type FieldProps = FieldText & {
  id: string
  /** Below the control: words left, a claim to check. */
  after?: ReactNode
  className?: string
  children: ReactNode
}

export const hintId = (id: string) => `${id}-hint`
export const errorId = (id: string) => `${id}-error`

/** What a control says of itself, by the ids that its field gives its hint and its error. */
export function describedBy(id: string, { hint, errors, missing }: Omit<FieldText, 'label'>): string | undefined {
  return classNames((hint || missing) && hintId(id), errors && errors.length > 0 && errorId(id))
}

/** One control under its label: label, hint, error, control, in this order, so that nobody meets the error too late. */
export function Field({ id, label, optional, after, className, children, ...text }: FieldProps) {
  return (
    <div className={classNames('f', hasErrors(text) && 'err', className)}>
      <label htmlFor={id}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldNotes id={id} {...text} />
      {children}
      {after}
    </div>
  )
}

/** Several controls under one label. */
export function FieldGroup({ id, label, optional, after, className, children, ...text }: FieldProps) {
  return (
    <fieldset className={classNames('f', hasErrors(text) && 'err', className)} aria-describedby={describedBy(id, text)}>
      <legend className="lab">
        {label}
        {optional && <OptionalMark />}
      </legend>
      <FieldNotes id={id} {...text} />
      {children}
      {after}
    </fieldset>
  )
}

const hasErrors = ({ errors = [] }: Pick<FieldText, 'errors'>) => errors.length > 0

function OptionalMark() {
  const t = useTranslations('common.form')
  return (
    <>
      {' '}
      <span className="opt">{t('optional')}</span>
    </>
  )
}

function FieldNotes({ id, hint, errors = [], missing }: Omit<FieldText, 'label' | 'optional'> & { id: string }) {
  const t = useTranslations('common.form')
  return (
    <>
      {(hint || missing) && (
        <p className="hint" id={hintId(id)}>
          {hint} {missing && <span className="missing">{t('missing')}</span>}
        </p>
      )}
      {errors.length > 0 && (
        <div className="msg-err" id={errorId(id)}>
          {errors.map((error) => (
            <p key={error}>
              <span className="vh">{t('error')}</span> {error}
            </p>
          ))}
        </div>
      )}
    </>
  )
}
