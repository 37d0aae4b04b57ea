import type { ReactNode } from 'react'
import { type Choice, choiceId } from './choice'
import { FieldGroup, type FieldText } from './field'
import { Tick } from './tick'

export type RadioGroupProps = FieldText & {
  after?: ReactNode
  className?: string
  id: string
  name: string
  choices: readonly Choice[]
  value?: string
}

/** One choice of a few, all of them in sight. */
export function RadioGroup({ id, name, choices, value: chosen, ...text }: RadioGroupProps) {
  return (
    <FieldGroup id={id} {...text}>
      {choices.map(({ value, ...words }, index) => (
        <Tick
          key={value}
          type="radio"
          id={choiceId(id, index)}
          name={name}
          value={value}
          defaultChecked={value === chosen}
          {...words}
        />
      ))}
    </FieldGroup>
  )
}
