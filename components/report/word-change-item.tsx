import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Diff } from '@/components/ui/diff'
import { StatusMark } from '@/components/ui/status-mark'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { WordChangeLine } from '@/lib/report/queries/find-word-in'
import type { WordChange } from '@/lib/report/rules/word-changes'

type WordChangeItemProps = {
  line: WordChangeLine
  wordIn: string
  report: string
  lang: string
  numbers: ReadonlyMap<string, number | null>
  action: ActionFormProps['action']
}

/** One difference: where, what, by whom, and the decision. */
export function WordChangeItem({ line, wordIn, report, lang, numbers, action }: WordChangeItemProps) {
  const t = useTranslations('report.word_in')
  const { change, state, position } = line
  return (
    <li className="wordin__item">
      <p className="meta">
        <b>{titleOf(change, numbers, t)}</b> <Trace change={change} />
      </p>
      <p className="doc" lang={lang} dir="ltr">
        <ChangedText change={change} />
      </p>
      {change.kind === 'added' && <p className="small soft">{t('unsupported')}</p>}
      {state === 'open' ? (
        <ActionForm action={action} prefix={`change-${position}`} label={titleOf(change, numbers, t)} className="row">
          <input type="hidden" name="report" value={report} />
          <input type="hidden" name="wordIn" value={wordIn} />
          <input type="hidden" name="position" value={position} />
          <Button small name="decision" value="accept">
            {t(change.kind === 'comment' ? 'seen' : 'accept')}
          </Button>
          {change.kind !== 'comment' && (
            <Button small name="decision" value="refuse">
              {t('refuse')}
            </Button>
          )}
        </ActionForm>
      ) : (
        <StatusMark state={state === 'accepted' ? 'approved' : 'withdrawn'}>{t(`state.${state}`)}</StatusMark>
      )}
    </li>
  )
}

function ChangedText({ change }: { change: WordChange }) {
  if (change.kind === 'changed') return <Diff before={change.before} after={change.after} />
  if (change.kind === 'added') return <Diff before="" after={change.after} />
  if (change.kind === 'comment') return change.text
  return change.kind === 'moved' ? change.before : <Diff before={change.before} after="" />
}

function Trace({ change: { author, at } }: { change: WordChange }) {
  const t = useTranslations('report.word_in')
  const locale = useLocale()
  if (!author && !at) return t('untracked')
  const instant = at ? new Date(at) : null
  const day = instant && !Number.isNaN(instant.getTime()) ? dayInWords(instant, locale) : ''
  return (
    <span>
      <bdi>{author}</bdi> {day}
    </span>
  )
}

type Words = ReturnType<typeof useTranslations<'report.word_in'>>

function titleOf(change: WordChange, numbers: ReadonlyMap<string, number | null>, t: Words): string {
  const place = (id: string | null): string => String((id && numbers.get(id)) || '')
  if (change.kind === 'added') return t('kind.added', { after: place(change.following) })
  const number = place(change.paragraph)
  if (change.kind === 'merged') return t('kind.merged', { number, into: place(change.into) })
  if (change.kind === 'moved') return t('kind.moved', { number, after: place(change.following) })
  return t(`kind.${change.kind}`, { number })
}
