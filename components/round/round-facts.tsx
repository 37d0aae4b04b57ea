import { useTranslations } from 'next-intl'
import type { RoundFacts as Facts } from '@/lib/round/types'

type RoundFactsProps = { round: Pick<Facts, 'mandate' | 'yearFrom' | 'yearTo' | 'accomplishments' | 'questions'> }

/** What a round asks, in its own words. */
export function RoundFacts({ round }: RoundFactsProps) {
  const t = useTranslations('round.page')
  const { mandate, yearFrom, yearTo, accomplishments, questions } = round
  return (
    <div className="stack-2">
      <p>
        <bdi>{mandate}</bdi> · {yearFrom}–{yearTo} · {t('about', { codes: accomplishments.join(', ') })}
      </p>
      {questions.length > 0 && (
        <ol className="questions">
          {questions.map((question) => (
            <li key={question}>
              <bdi>{question}</bdi>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
