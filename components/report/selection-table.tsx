import { useFormatter, useTranslations } from 'next-intl'
import { languageOf } from '@/components/activity/language'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { StatusMark } from '@/components/ui/status-mark'
import type { LoadedSelection, SelectionCandidate, SelectionSection } from '@/lib/report/loaders/selection'
import { CandidateFacts } from './candidate-facts'
import { SectionCount, type SectionFacts, SectionLetter } from './selection-counts'
import { GroupInput, PlaceInput, TakeBox, WhyInput } from './take-box'

type Names = Pick<LoadedSelection, 'terms' | 'locale'>

type SelectionTableProps = Pick<LoadedSelection, 'sections'> & Names & { lang: string }

/** What a report may rest on, by section, in the order in which it will be printed; `lang`: the language of the report. */
export function SelectionTable({ sections, lang, ...names }: SelectionTableProps) {
  const t = useTranslations('report.selection')
  const facts = sections.map(factsOf)
  let index = 0
  return (
    <DataTable caption={t('caption')} className="selt">
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{t('take')}</span>
          </th>
          <th scope="col">{t('reference')}</th>
          <th scope="col">{t('activity')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col" className="num">
            {t('words')}
          </th>
        </tr>
      </thead>
      {sections.map((section, i) => (
        <tbody key={section.key}>
          <SectionRow section={section} all={facts} own={facts[i]} lang={lang} />
          {section.candidates.map((candidate) => (
            <CandidateRow key={candidate.activityId} candidate={candidate} index={index++} {...names} />
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}

/** What the counting parts of the page need of a section. */
export const factsOf = ({ key, number, accomplishment, candidates }: SelectionSection): SectionFacts => ({
  ...{ key, number, accomplishment },
  activities: candidates.map(({ activityId: id, words, group }) => ({ id, words, group: group ?? '' })),
})

type SectionRowProps = { section: SelectionSection; all: SectionFacts[]; own: SectionFacts | undefined; lang: string }

function SectionRow({ section: { key, accomplishment, heading, proposals }, all, own, lang }: SectionRowProps) {
  const t = useTranslations('report.selection')
  return (
    <tr className="grp">
      <th colSpan={5} scope="rowgroup">
        <span className="grp__t">
          <SectionLetter of={key} sections={all} />
          <span lang={lang} dir="ltr">
            {heading}
          </span>
          {accomplishment && <AccomplishmentBadge code={accomplishment} />}
          <SectionCount activities={own?.activities ?? []} />
        </span>
        {proposals.map(({ reason, references }) => (
          <span key={references.join(' ')} className="meta grp__more">
            {t(`proposed.${reason}`, { references: references.join(', ') })}
          </span>
        ))}
      </th>
    </tr>
  )
}

type RowProps = { candidate: SelectionCandidate; index: number } & Names

function CandidateRow({ candidate, index, terms, locale }: RowProps) {
  const t = useTranslations('report.selection')
  const tStatus = useTranslations('activity.status')
  const format = useFormatter()
  const { activityId, reference, snapshot, words, leftOutBecause, usedElsewhere, group, place } = candidate
  return (
    <tr>
      <td className="cb">
        <TakeBox id={`take-${reference}`} activityId={activityId} checked={leftOutBecause === null} />
      </td>
      <td className="ref">
        <Link href={`/activities/${reference}`}>
          <bdi>{reference}</bdi>
        </Link>
      </td>
      <th scope="row">
        <label className="title" htmlFor={`take-${reference}`} {...languageOf(snapshot.language, locale)}>
          {snapshot.title}
        </label>
        <CandidateFacts snapshot={snapshot} terms={terms} locale={locale} />
        <span className="why">
          <label htmlFor={`because-${reference}`}>
            {t('because')} <span className="vh">{t('because_of', { reference })}</span>
          </label>
          <WhyInput id={`because-${reference}`} index={index} value={leftOutBecause ?? ''} />
        </span>
      </th>
      <td>
        {usedElsewhere ? (
          <StatusMark state="used">{t('used')}</StatusMark>
        ) : (
          <StatusMark state="released">{tStatus('released')}</StatusMark>
        )}
        <span className="selmark">
          <label htmlFor={`group-${reference}`}>
            {t('together')} <span className="vh">{t('because_of', { reference })}</span>
          </label>
          <GroupInput id={`group-${reference}`} index={index} value={group ?? ''} />
        </span>
        <span className="selmark">
          <label htmlFor={`place-${reference}`}>
            {t('place')} <span className="vh">{t('because_of', { reference })}</span>
          </label>
          <PlaceInput id={`place-${reference}`} index={index} value={place === null ? '' : String(place)} />
        </span>
      </td>
      <td className="num">{format.number(words)}</td>
    </tr>
  )
}
