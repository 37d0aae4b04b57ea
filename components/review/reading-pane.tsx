import { useTranslations } from 'next-intl'
import { LetStand } from '@/components/activity/page/let-stand'
import { MarkedText } from '@/components/comment/marked-text'
import { Diff } from '@/components/ui/diff'
import { Gap } from '@/components/ui/gap'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { directionOf } from '@/lib/core/i18n/locales'
import { dayInWords } from '@/lib/core/i18n/moments'
import { partGap, partText } from '@/lib/review/rules/part-text'
import { ChangedWord } from './changed-word'
import { ChangesLink } from './changes-link'
import { NoValue } from './no-value'
import type { Reading } from './reading'
import { ReadingFacts } from './reading-facts'

/** The revision that is to be judged, with what changed in it since the last verdict. */
export function ReadingPane(reading: Reading) {
  const t = useTranslations('review.read')
  const words = useTranslations('activity')
  const { open, locale, showChanges } = reading
  const { latest, compared, changed, activity, state } = open
  const { snapshot } = latest
  const over = (part: 'holders' | 'countries' | 'dates') => partText(snapshot, part, reading)
  const day = dayInWords(latest.at, locale)
  return (
    <article className="read" aria-labelledby="act" key={activity.reference}>
      <Masthead
        id="act"
        level={2}
        tight
        overSeparator="·"
        over={[
          { label: words(`kind.${snapshot.kind}`) },
          { label: over('holders') },
          { label: over('countries') || <Gap>{words('none.countries')}</Gap> },
          { label: over('dates') || <Gap>{words('none.year')}</Gap> },
        ]}
        title={<Marked reading={reading} part="title" />}
        titleLang={snapshot.language}
        titleDir={directionOf(snapshot.language)}
        symbol={<Link href={`/activities/${activity.reference}`}>{activity.reference}</Link>}
      />
      <div className="read__tools">
        <p>
          {t('revision', { number: latest.number, day })}{' '}
          {compared && t('changed', { count: changed.length, number: compared.number })}{' '}
          {activity.unsubmitted && t('unsubmitted')}
        </p>
        {compared && <ChangesLink reference={activity.reference} {...reading} shown={showChanges} />}
      </div>
      {(['summary', 'result'] as const).map((part) => (
        <Written key={part} reading={reading} part={part} />
      ))}
      {!state.main && <Written reading={reading} part="contribution" />}
      <LetStand activity={activity} level={3} />
      <ReadingFacts {...reading} />
    </article>
  )
}

type WrittenProps = { reading: Reading; part: 'title' | 'summary' | 'result' | 'contribution' }

function Written({ reading, part }: WrittenProps) {
  const t = useTranslations('review.read')
  const words = useTranslations('activity')
  const { snapshot } = reading.open.latest
  const gap = partGap(snapshot, part)
  const empty = partText(snapshot, part, reading) === ''
  return (
    <>
      <h3>
        {t(`part.${part}`, { accomplishment: reading.accomplishment })}
        <ChangedWord reading={reading} part={part} />
      </h3>
      {empty && (
        <p>
          <NoValue>{gap && words(`gap_answer.${gap}`)}</NoValue>
        </p>
      )}
      <p
        className="measure prose"
        lang={snapshot.language}
        dir={directionOf(snapshot.language)}
        data-field={part === 'contribution' ? 'accomplishments' : part}
      >
        <Marked reading={reading} part={part} />
      </p>
    </>
  )
}

function Marked({ reading, part }: WrittenProps) {
  const { open, showChanges, marks } = reading
  const text = partText(open.latest.snapshot, part, reading)
  if (!showChanges || !open.compared || !open.changed.includes(part)) {
    const phrases = part === 'contribution' ? [] : (marks.get(part) ?? [])
    return <MarkedText text={text} phrases={phrases} />
  }
  return <Diff before={partText(open.compared.snapshot, part, reading)} after={text} />
}
