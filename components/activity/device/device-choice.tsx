'use client'

import { useTranslations } from 'next-intl'
import { type ComponentType, useEffect, useState } from 'react'
import { Tick } from '@/components/ui/tick'
import type { DraftSender } from '../form/draft-sender'
import type { SaveState } from '../form/post-draft'
import { forgetCopies, keepsCopies, wantCopies } from './owner'

export type DeviceCopyProps = {
  /** The person who is signed in. */
  owner: string
  /** The class of the activity on the server. */
  stored: string
  sender: DraftSender
  /** How the saving to the server stands. */
  state: SaveState
  locale: string
}

type Part = ComponentType<DeviceCopyProps & { stop: () => void }>

/**
 * Asks whether a copy is to be kept on this device, and says what that risks. What keeps it is loaded only where it is
 * wanted, so that the page weighs nothing more for everybody else.
 */
export function DeviceChoice(props: DeviceCopyProps) {
  const t = useTranslations('activity.device')
  const [wanted, setWanted] = useState(false)
  const [part, setPart] = useState<{ Copy: Part } | 'failed' | null>(null)
  useEffect(() => setWanted(keepsCopies()), [])
  useEffect(() => {
    if (!wanted) return setPart(null)
    let here = true
    import('./device-copy').then(
      ({ DeviceCopy }) => here && setPart({ Copy: DeviceCopy }),
      () => here && setPart('failed'),
    )
    return () => {
      here = false
    }
  }, [wanted])
  if (!window.isSecureContext) return null
  const choose = (wish: boolean) => {
    if (wish) wantCopies()
    else forgetCopies()
    setWanted(wish)
  }
  return (
    <div className="device">
      <Tick
        id="device-copy"
        // Part of no form: it is not posted, and ticking it changes nothing in the activity.
        form=""
        checked={wanted}
        onChange={({ target }) => choose(target.checked)}
        label={t('keep')}
        hint={t('risk')}
      />
      {part === 'failed' && <p role="status">{t('not_loaded')}</p>}
      {part && part !== 'failed' && <part.Copy {...props} stop={() => setWanted(false)} />}
    </div>
  )
}
