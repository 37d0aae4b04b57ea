import { useLocale, useTranslations } from 'next-intl'
import { useFieldName } from '@/components/activity/history/field-name'
import { usePartText } from '@/components/activity/history/part-text'
import type { ActionFormProps } from '@/components/ui/action-form'
import { Diff } from '@/components/ui/diff'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { momentInWords } from '@/lib/core/i18n/moments'
import type { SourceChange as Change } from '@/lib/report/loaders/changes'
import type { SheetParagraph } from '@/lib/report/types'
import { SourceEnded } from './source-ended'
import { SourceWays } from './source-ways'

type SourceChangeProps = {
  change: Change
  report: string
  paragraph: SheetParagraph
  /** null: the reader does not edit. */
  action: ActionFormProps['action'] | null
}

/** What has become of a source since the text took it: how much it matters, before and after, and the ways out. */
export function SourceChange({ change, report, paragraph, action }: SourceChangeProps) {
  const t = useTranslations('report.change')
  const { source, state, severity } = change
  const id = `change-${source.revisionId}`
  return (
    <section className={`stalebox stalebox--${severity}`} aria-labelledby={id}>
      <h3 id={id}>
        <StatusGlyph state={state === 'withdrawn' ? 'withdrawn' : 'stale'} /> {t(`title.${severity}`)}
      </h3>
      <p>
        <b>
          <bdi>{source.reference}</bdi>
        </b>{' '}
        {t(`severity.${severity}`)}
      </p>
      {source.ended && <SourceEnded source={source} />}
      <ChangedParts change={change} />
      <KeptLine source={source} />
      {action && state !== 'kept' && (
        <SourceWays source={source} report={report} paragraph={paragraph} action={action} />
      )}
    </section>
  )
}

function ChangedParts({ change: { parts, before, after } }: { change: Change }) {
  const t = useTranslations('report.change')
  const locale = useLocale()
  const nameOf = useFieldName()
  const textOf = usePartText(locale)
  if (!before || !after || parts.length === 0) return null
  return (
    <dl className="ba">
      {parts.map(({ part, used }) => (
        <div key={part}>
          <dt>
            {nameOf(part)}
            {!used && ` (${t('unused')})`}
          </dt>
          <dd dir="auto">
            <Diff before={textOf(part, before)} after={textOf(part, after)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** That somebody kept the text, and why. */
function KeptLine({ source: { kept } }: Pick<Change, 'source'>) {
  const t = useTranslations('report.change')
  const locale = useLocale()
  if (!kept) return null
  return (
    <p className="small">
      {t('kept')} <q dir="auto">{kept.because}</q> <bdi>{kept.by}</bdi>, {momentInWords(new Date(kept.at), locale)}
    </p>
  )
}
