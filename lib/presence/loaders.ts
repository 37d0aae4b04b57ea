import 'server-only'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { today } from '@/lib/core/clock'
import { actorOrThrow } from '@/lib/gate/actor'
import { listPresences } from './queries'
import { existedOn, nameOf } from './rules'

/** A presence to choose or to name. `current`: it exists today, and so may be chosen anew. */
export type PresenceChoice = { id: string; name: string; current: boolean }

/** All presences by name in the reader's language, for whoever is signed in. */
export const loadPresenceChoices = cache(async (): Promise<PresenceChoice[]> => {
  await actorOrThrow()
  const [presences, locale] = await Promise.all([listPresences(), getLocale()])
  const day = today()
  return presences
    .map((presence) => ({ id: presence.id, name: nameOf(presence, locale).name, current: existedOn(presence, day) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
})
