'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ComponentType, type ReactNode, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import type { LiveReport } from '@/lib/report/types'

type Loaded = {
  text: LiveReport
  LiveSheet: ComponentType<{ report: string; loaded: LiveReport; done: () => void }>
}

const never = () => () => undefined

/** The way into writing on the sheet: the editor comes when it is asked for. Without script the page is as it was. */
export function LiveDoor({ report, children }: { report: string; children: ReactNode }) {
  const t = useTranslations('report.live')
  const router = useRouter()
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [state, setState] = useState<'shut' | 'opening' | 'failed'>('shut')
  const open = async () => {
    setState('opening')
    const [module, response] = await Promise.all([
      import('./live-sheet').catch(() => null),
      fetch(`/reports/${report}/text.json`).catch(() => null),
    ])
    const text = response?.ok ? ((await response.json()) as LiveReport) : null
    setState(module && text ? 'shut' : 'failed')
    if (module && text) setLoaded({ text, LiveSheet: module.LiveSheet })
  }
  const done = () => {
    setLoaded(null)
    router.refresh()
  }
  if (loaded) return <loaded.LiveSheet report={report} loaded={loaded.text} done={done} />
  return (
    <div className="livedesk">
      {scripted && (
        <p className="row livedoor">
          <Button type="button" small kind="go" disabled={state === 'opening'} onClick={() => void open()}>
            {t('open')}
          </Button>
          {state === 'failed' && <span role="alert">{t('open_failed')}</span>}
        </p>
      )}
      {children}
    </div>
  )
}
