'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { CopyKeeper, type KeepState } from './copy-keeper'
import type { DeviceCopyProps } from './device-choice'
import { timeOf } from './moment'
import { RestoreNotices } from './restore-notices'
import { Vault } from './vault'

/** Keeps the copy of the form, says so, and offers what an earlier page has left. Loaded where copies are wanted. */
export function DeviceCopy({ owner, stored, sender, state, locale, stop }: DeviceCopyProps & { stop: () => void }) {
  const t = useTranslations('activity.device')
  const [vault] = useState(() => new Vault(owner))
  const [kept, setKept] = useState<KeepState>({ is: 'none' })
  const keeper = useRef<CopyKeeper>(undefined)
  useEffect(() => {
    const { form } = sender
    const made = new CopyKeeper(vault, sender, stored, setKept)
    keeper.current = made
    const touch = ({ target }: Event) => {
      const { form: own, name } = target as HTMLInputElement
      if (own === form) made.touch(name)
    }
    const hide = () => document.hidden && sender.unsaved && made.keep()
    form.addEventListener('input', touch)
    document.addEventListener('visibilitychange', hide)
    return () => {
      form.removeEventListener('input', touch)
      document.removeEventListener('visibilitychange', hide)
      made.stop()
    }
  }, [vault, sender, stored])
  useEffect(() => keeper.current?.follow(state), [state])
  useEffect(() => {
    if (kept.is === 'stopped') stop()
  }, [kept, stop])
  return (
    <>
      <p role="status" className="device__state">
        {kept.is === 'kept' ? t('kept', { time: timeOf(kept.at, locale) }) : t(kept.is)}
      </p>
      <RestoreNotices vault={vault} sender={sender} stored={stored} locale={locale} />
    </>
  )
}
