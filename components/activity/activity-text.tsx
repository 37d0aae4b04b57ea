import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { MarkedText } from '@/components/comment/marked-text'
import { Gap } from '@/components/ui/gap'
import type { ActivityFacts } from '@/lib/activity/rules/facts'
import { paragraphsOf } from '@/lib/activity/rules/paragraphs'
import type { Marks, PhraseField } from '@/lib/comment/types'
import { GapText } from './gap-text'
import { languageOf } from './language'

type ActivityTextProps = { facts: ActivityFacts; locale: string; marks?: Marks }

const UNMARKED: Marks = new Map()

/** Summary and result as they were written, in their own language. */
export function ActivityText({ facts, locale, marks = UNMARKED }: ActivityTextProps) {
  const t = useTranslations('activity')
  const own = { ...languageOf(facts.language, locale), marks }
  return (
    <div className="stack body">
      {facts.summary ? <Paragraphs field="summary" text={facts.summary} {...own} /> : <Gap>{t('none.summary')}</Gap>}
      <h3>{t('page.result')}</h3>
      {facts.result ? (
        <Paragraphs field="result" text={facts.result} {...own} />
      ) : (
        <GapText field="result" gaps={facts.gaps} />
      )}
      {facts.kind !== 'field_initiative' && facts.answers.length === 0 && (
        <>
          <h3>{t(`own.${facts.kind}`)}</h3>
          <GapText field="answers" gaps={facts.gaps} />
        </>
      )}
      {facts.answers.map(({ question, text }) => (
        <Fragment key={question}>
          <h3>{t(`field.${question}`)}</h3>
          <Paragraphs field={question} text={text} {...own} />
        </Fragment>
      ))}
    </div>
  )
}

type ParagraphsProps = { field: PhraseField; text: string; lang?: string; dir?: 'ltr' | 'rtl'; marks: Marks }

/** A text keeps the paragraphs of its writer. */
function Paragraphs({ field, text, lang, dir, marks }: ParagraphsProps) {
  return (
    <div className="stack" data-field={field}>
      {paragraphsOf(text).map(({ text: paragraph, at }) => (
        <p key={at} className="measure" lang={lang} dir={dir}>
          <MarkedText text={paragraph} phrases={marks.get(field) ?? []} from={at} />
        </p>
      ))}
    </div>
  )
}
