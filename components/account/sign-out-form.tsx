'use client'

import { forgetAll } from '@/components/activity/device/owner'
import { LinkButton } from '@/components/ui/link-button'

/** Signs out, and leaves nothing on the device: the answer says so to the browser, and the page sees to it itself where it can. */
export function SignOutForm({ label }: { label: string }) {
  return (
    <form action="/sign-out" method="post" onSubmit={forgetAll}>
      <LinkButton>{label}</LinkButton>
    </form>
  )
}
