'use client'

import { useField, useFormContext } from '@/components/ui/form-context'

/** Whether an activity is taken, and its place in the list of all that were shown. */
export function TakeBox({ id, activityId, checked }: { id: string; activityId: string; checked: boolean }) {
  const { values } = useField('take', checked ? [activityId] : [])
  return (
    <>
      <input type="hidden" name="activity" value={activityId} />
      <input type="checkbox" id={id} name="take" value={activityId} defaultChecked={values.includes(activityId)} />
    </>
  )
}

/** Why an activity is left out. It is posted for each one shown, in their order. */
export function WhyInput({ id, index, value }: { id: string; index: number; value: string }) {
  const { state } = useFormContext()
  const typed = state.status === 'error' ? [state.values?.because].flat()[index] : undefined
  return <input className="in in--s" id={id} name="because" maxLength={500} defaultValue={typed ?? value} />
}

/** The mark of the paragraph that an activity shares with others of its section; posted like the reasons. */
export function GroupInput({ id, index, value }: { id: string; index: number; value: string }) {
  const { state } = useFormContext()
  const typed = state.status === 'error' ? [state.values?.group].flat()[index] : undefined
  return <input className="in in--s in--mark" id={id} name="group" maxLength={10} defaultValue={typed ?? value} />
}

/** The place of an activity in its section, where a drafter gives it one; posted like the reasons. */
export function PlaceInput({ id, index, value }: { id: string; index: number; value: string }) {
  const { state } = useFormContext()
  const typed = state.status === 'error' ? [state.values?.place].flat()[index] : undefined
  return (
    <input
      className="in in--s in--mark"
      id={id}
      name="place"
      inputMode="numeric"
      maxLength={4}
      defaultValue={typed ?? value}
    />
  )
}
