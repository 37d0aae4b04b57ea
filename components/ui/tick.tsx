import type { ComponentProps, ReactNode } from 'react'

export type TickProps = Omit<ComponentProps<'input'>, 'id' | 'type'> & {
  id: string
  type?: 'checkbox' | 'radio'
  label: ReactNode
  hint?: ReactNode
}

/** One box or one choice with its words. */
export function Tick({ id, type = 'checkbox', label, hint, ...rest }: TickProps) {
  return (
    <div className="tick">
      <input type={type} id={id} aria-describedby={hint ? `${id}-hint` : undefined} {...rest} />
      <label htmlFor={id}>
        {label}
        {hint && (
          <span className="sub" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </label>
    </div>
  )
}
