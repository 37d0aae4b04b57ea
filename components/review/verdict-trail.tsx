import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { VerdictLine } from '@/lib/review/queries/list-verdicts'

type VerdictTrailProps = { verdicts: VerdictLine[]; actorId: string; locale: string }

/** Every verdict on earlier and present revisions, latest first, each with its reason. */
export function VerdictTrail({ verdicts, actorId, locale }: VerdictTrailProps) {
  const t = useTranslations('review.verdict')
  return (
    <ol className="trail">
      {verdicts.map(({ id, outcome, accomplishment, revision, reason, by, actorId: giver, at }) => (
        <li key={id}>
          <StatusGlyph state={outcome} />
          <div>
            <p>{t.rich(`given.${outcome}`, { accomplishment, revision, b: (text) => <b>{text}</b> })}</p>
            {reason && (
              <p className="lines" dir="auto">
                {t('quoted', { reason })}
              </p>
            )}
            <p className="meta">
              {t('by_on', { name: giver === actorId ? t('you') : by, day: dayInWords(at, locale) })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
