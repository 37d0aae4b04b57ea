import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { VerdictLine } from '@/lib/review/queries/list-verdicts'

type VerdictSaidProps = { verdict: VerdictLine; actorId: string; locale: string }

/** A verdict on an earlier or the present revision, with its reason. */
export function VerdictSaid({ verdict, actorId, locale }: VerdictSaidProps) {
  const t = useTranslations('review.verdict')
  const { id, outcome, accomplishment, revision, reason, by, actorId: giver, at } = verdict
  return (
    <li id={`verdict-${id}`}>
      <StatusGlyph state={outcome} />
      <div>
        <p>{t.rich(`given.${outcome}`, { accomplishment, revision, b: (text) => <b>{text}</b> })}</p>
        {reason && (
          <p className="lines" dir="auto">
            {t('quoted', { reason })}
          </p>
        )}
        <p className="meta">{t('by_on', { name: giver === actorId ? t('you') : by, day: dayInWords(at, locale) })}</p>
      </div>
    </li>
  )
}
