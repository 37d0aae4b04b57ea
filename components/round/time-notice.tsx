import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { dayInWords } from '@/lib/core/i18n/moments'
import { closesAt } from '@/lib/round/rules/request-state'
import type { AskedLine } from '@/lib/round/types'

/** Until when one asked can answer, what they asked for, and what was given. */
export function TimeNotice({ line, deadline }: { line: AskedLine; deadline: Date }) {
  const t = useTranslations('round.time')
  const locale = useLocale()
  const { open, state, timeAskedTo, timeAskedReason, extendedTo, extensionReason } = line
  const day = dayInWords(closesAt(deadline, line), locale)
  return (
    <div className="stack-2">
      {open ? <p>{t('open_until', { day })}</p> : <Notice kind="wait">{t('closed_on', { day })}</Notice>}
      {extendedTo && extensionReason && <p className="meta">{t('given_because', { reason: extensionReason })}</p>}
      {state === 'more_time' && timeAskedTo && (
        <Notice kind="wait">
          {t('asked', { day: dayInWords(timeAskedTo, locale), reason: timeAskedReason ?? '' })}
        </Notice>
      )}
    </div>
  )
}
