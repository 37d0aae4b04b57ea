import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { Diff } from '@/components/ui/diff'
import { ANSWER_FIELDS } from '@/lib/activity/constants'
import { partGap, partText, type TextPart } from '@/lib/review/rules/part-text'
import { ChangedWord } from './changed-word'
import { NoValue } from './no-value'
import type { Reading } from './reading'
import { ReleaseFacts } from './release-facts'
import { Sources } from './sources'

const FACTS = [
  ...ANSWER_FIELDS,
  'related',
  'dates',
  'countries',
  'activityType',
  'partners',
  'rightsHolders',
  'instruments',
  'contributors',
] as const

/** Facts that not every activity has: left out where there are none. The others say what is missing. */
const OPTIONAL: readonly TextPart[] = ['contributors', 'instruments', ...ANSWER_FIELDS, 'related']

/** What stands about the text: who, where, when, on which ground, and who may use it. */
export function ReadingFacts(reading: Reading) {
  const t = useTranslations('review.read')
  const { open } = reading
  const { snapshot } = open.latest
  const shown = FACTS.filter(
    (part) => !OPTIONAL.includes(part) || open.changed.includes(part) || partText(snapshot, part, reading) !== '',
  )
  const name = (part: (typeof FACTS)[number] | 'sources') => (
    <>
      {t(`part.${part}`)}
      <ChangedWord reading={reading} part={part} />
    </>
  )
  return (
    <div className="read__dl" data-evidence>
      <DefinitionList
        items={[
          ...shown.map((part) => ({ key: part, term: name(part), detail: <Fact reading={reading} part={part} /> })),
          { key: 'sources', term: name('sources'), detail: <Sources {...reading} /> },
          ...(reading.files ? [{ key: 'files', term: t('files'), detail: reading.files }] : []),
          { key: 'release', term: t('release'), detail: <ReleaseFacts {...reading} /> },
        ]}
      />
    </div>
  )
}

function Fact({ reading, part }: { reading: Reading; part: TextPart }) {
  const t = useTranslations('activity.gap_answer')
  const { latest, compared, changed } = reading.open
  const text = partText(latest.snapshot, part, reading)
  const before =
    compared && changed.includes(part) && reading.showChanges ? partText(compared.snapshot, part, reading) : text
  const gap = partGap(latest.snapshot, part)
  return (
    <>
      <Diff before={before} after={text} /> {text === '' && <NoValue>{gap && t(gap)}</NoValue>}
    </>
  )
}
