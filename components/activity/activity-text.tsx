import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Gap } from '@/components/ui/gap'
import type { ActivityFacts } from '@/lib/activity/rules/facts'
import { GapText } from './gap-text'
import { languageOf } from './language'

/** Summary and result as they were written, in their own language. */
export function ActivityText({ facts, locale }: { facts: ActivityFacts; locale: string }) {
  const t = useTranslations('activity')
  const own = languageOf(facts.language, locale)
  return (
    <div className="stack body">
      {facts.summary ? <Paragraphs text={facts.summary} {...own} /> : <Gap>{t('none.summary')}</Gap>}
      <h3>{t('page.result')}</h3>
      {facts.result ? <Paragraphs text={facts.result} {...own} /> : <GapText field="result" gaps={facts.gaps} />}
      {facts.kind !== 'field_initiative' && facts.answers.length === 0 && (
        <>
          <h3>{t(`own.${facts.kind}`)}</h3>
          <GapText field="answers" gaps={facts.gaps} />
        </>
      )}
      {facts.answers.map(({ question, text }) => (
        <Fragment key={question}>
          <h3>{t(`field.${question}`)}</h3>
          <Paragraphs text={text} {...own} />
        </Fragment>
      ))}
    </div>
  )
}

/** A text keeps the paragraphs of its writer. */
function Paragraphs({ text, lang, dir }: { text: string; lang?: string; dir?: 'ltr' | 'rtl' }) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim())
  return paragraphs.map((paragraph) => (
    <p key={paragraph} className="measure" lang={lang} dir={dir}>
      {paragraph}
    </p>
  ))
}
