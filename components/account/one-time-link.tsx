'use client'

import { Field } from '@/components/ui/field'
import { useFormContext } from '@/components/ui/form-context'
import { TextInput } from '@/components/ui/text-input'

/** The link that the answer of the form around brought, in a field to copy from. It is shown in this answer alone. */
export function OneTimeLink({ label, hint }: { label: string; hint: string }) {
  const { state, idOf } = useFormContext()
  if (state.status !== 'done' || !state.once) return null
  const id = idOf('once')
  return (
    <Field id={id} label={label} hint={hint}>
      <TextInput
        id={id}
        describedBy={`${id}-hint`}
        dir="ltr"
        readOnly
        value={state.once}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Field>
  )
}
