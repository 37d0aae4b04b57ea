import { DeviceOwner } from '@/components/activity/device/device-owner'
import { PlainShell } from '@/components/layout/plain-shell'

/** Frames the pages of people who are not signed in. */
export default function PublicLayout({ children }: LayoutProps<'/'>) {
  return (
    <PlainShell>
      <DeviceOwner />
      {children}
    </PlainShell>
  )
}
