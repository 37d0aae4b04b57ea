'use client'

import { useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { type CopiedField, copiedFields, isWriting, valuesOf } from '@/lib/activity/rules/device-copy'
import { INPUTS } from '@/lib/activity/schema/inputs'
import type { VersionedField } from '@/lib/activity/types'
import type { DraftSender } from '../form/draft-sender'
import { entriesOf, fillIn, formDataOf, inputOf } from './form-entries'
import { heldElsewhere, hold, whenFree } from './locks'
import { RestoreNotice } from './restore-notice'
import type { KeptCopy, Vault } from './vault'

type Found = { copy: KeptCopy; fields: CopiedField[]; elsewhere: boolean }

type RestoreNoticesProps = {
  vault: Vault
  sender: DraftSender
  /** The class of the activity on the server. */
  stored: string
  locale: string
}

/** What earlier pages of this form have left on the device, above the form; the person chooses what becomes of it. */
export function RestoreNotices({ vault, sender, stored, locale }: RestoreNoticesProps) {
  const { form } = sender
  const [found, setFound] = useState<Found[]>([])
  const look = useCallback(async () => setFound(await findCopies(vault, form, stored)), [vault, form, stored])
  useEffect(() => void look().catch(() => undefined), [look])
  useEffect(() => {
    const over = new AbortController()
    for (const { copy, elsewhere } of found) if (elsewhere) whenFree(copy.key, over.signal, look)
    return () => over.abort()
  }, [found, look])

  const restore = async (copy: KeptCopy, fields: VersionedField[]) => {
    if (!(await hold(copy.key))) return look()
    sender.adopt(copy.key, copy.sent && formDataOf(copy.sent))
    const names = fields.flatMap((field) => INPUTS[field] ?? [])
    fillIn(form, names, valuesOf(copy.entries))
    setFound((before) => before.filter((one) => one.copy !== copy))
  }
  const discard = async (copy: KeptCopy) => {
    await vault.remove(copy.key)
    setFound((before) => before.filter((one) => one.copy !== copy))
  }
  const place = form.querySelector('[data-on-device]')
  if (!place) return null
  return createPortal(
    found.map(({ copy, ...rest }) => (
      <RestoreNotice
        key={copy.key}
        copy={copy}
        {...rest}
        form={form}
        locale={locale}
        restore={(fields) => restore(copy, fields)}
        discard={() => discard(copy)}
      />
    )),
    place,
  )
}

/** The copies of this activity that other pages have left. What says nothing that is not here, or may not be kept, goes. */
async function findCopies(vault: Vault, form: HTMLFormElement, stored: string): Promise<Found[]> {
  const [own, reference] = [inputOf(form, 'key'), inputOf(form, 'reference')]
  const isOf = (copy: KeptCopy) => copy.key !== own && copy.reference === reference && !isWriting(copy)
  const copies = (await vault.list()).filter(isOf)
  const living = await heldElsewhere(copies.map(({ key }) => key))
  const shown = entriesOf(new FormData(form))
  const found = copies.map((copy) => ({
    copy,
    fields: copiedFields(copy, shown),
    elsewhere: living.includes(copy.key),
  }))
  const secret = reference !== '' && stored !== 'unclassified'
  const over = found.filter(({ fields, elsewhere }) => secret || (fields.length === 0 && !elsewhere))
  for (const { copy } of over) await vault.remove(copy.key)
  return found.filter((one) => !over.includes(one))
}
