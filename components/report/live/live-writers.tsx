'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { useBeat } from '@/components/ui/use-beat'
import type { LiveReport } from '@/lib/report/types'

type Writer = { name: string; section: string | null }

type LiveWritersProps = {
  report: string
  /** The section in which somebody writes here; empty: in none yet. */
  section: string
  sections: LiveReport['sections']
}

/** Names who else writes on the sheet, and in which section. */
export function LiveWriters({ report, section, sections }: LiveWritersProps) {
  const t = useTranslations('report.live')
  const locale = useLocale()
  const [writers, setWriters] = useState<readonly Writer[]>([])
  const ask = useCallback(async () => {
    const body = new FormData()
    body.set('report', report)
    body.set('section', section)
    const answer = await fetch('/api/reports/writers', { method: 'POST', body }).catch(() => null)
    if (answer?.ok) setWriters(((await answer.json()) as { writers: Writer[] }).writers)
  }, [report, section])
  useBeat(ask)
  const place = (id: string | null) => {
    const found = sections.find((one) => one.id === id)
    return found && [found.number, found.heading].filter(Boolean).join(' ')
  }
  const lines = writers.map(({ name, section: at }) => {
    const isolated = `\u2068${name}\u2069`
    const where = place(at)
    return where ? t('writer_in', { name: isolated, section: `\u2068${where}\u2069` }) : isolated
  })
  return (
    <div role="status" className="livewriters">
      {lines.length > 0 && <p className="note">{t('writers', { list: new Intl.ListFormat(locale).format(lines) })}</p>}
    </div>
  )
}
