import type { ReactNode } from 'react'
import { type Choice, choiceId } from './choice'
import { FieldGroup, type FieldText } from './field'
import { Tick } from './tick'

export type CheckboxGroupProps = FieldText & {
  after?: ReactNode
  className?: string
  id: string
  name: string
  choices: readonly Choice[]
  /** The values that are ticked at first. */
  values?: readonly string[]
}

/** Any number of choices. All boxes share one name: a form posts it as often as boxes are ticked. */
export function CheckboxGroup({ id, name, choices, values = [], ...text }: CheckboxGroupProps) {
  return (
    <FieldGroup id={id} {...text}>
      {choices.map(({ value, ...words }, index) => (
        <Tick
          key={value}
          id={choiceId(id, index)}
          name={name}
          value={value}
          defaultChecked={values.includes(value)}
          {...words}
        />
      ))}
    </FieldGroup>
  )
}
