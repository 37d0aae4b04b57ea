import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/gate/actor'

/** The bare address leads to the work, or to the door. */
export default async function RootPage() {
  await requireActor('/home')
  redirect('/home')
}
