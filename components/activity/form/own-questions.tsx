import { useTranslations } from 'next-intl'
import { FormTextArea } from '@/components/ui/form-text-area'
import { QUESTIONS } from '@/lib/activity/constants'
import type { Kind } from '@/lib/activity/types'
import { languageOf } from '../language'
import { ClaimsAt } from './claims-at'
import { type SectionProps, textOf } from './form-types'
import { TermsField } from './terms-field'
import { WhyEmpty } from './why-empty'
import { WordsLeft } from './words-left'

const ASKING = ['good_practice', 'lesson_learned'] as const satisfies Kind[]

/** How many words an answer should do with. */
const WORDS = 60

/**
 * What is asked of a practice and of a lesson alone. The style sheet shows the questions of the kind that is chosen, so
 * that they follow the choice without script; those of the other kinds are kept, and no revision freezes them.
 */
export function OwnQuestions(props: SectionProps) {
  return (
    <>
      {ASKING.map((kind) => (
        <QuestionsOf key={kind} kind={kind} {...props} />
      ))}
      <Related {...props} />
    </>
  )
}

function QuestionsOf({ kind, options, content, values, missing }: SectionProps & { kind: (typeof ASKING)[number] }) {
  const t = useTranslations('activity')
  const own = languageOf(content.language, options.locale)
  const lacksCriteria = missing?.includes('criteria')
  return (
    <fieldset className={`own own--${kind}`} id={kind === 'good_practice' ? 'criteria' : undefined} tabIndex={-1}>
      <legend className="own__t">{t(`own.${kind}`)}</legend>
      <p className="hint">
        {t(`own.${kind}_hint`)}{' '}
        {kind === 'good_practice' && lacksCriteria && <span className="missing">{t('missing.criteria')}</span>}
      </p>
      {QUESTIONS[kind].map((question) => (
        <FormTextArea
          key={question}
          rows={2}
          name={question}
          label={t(`field.${question}`)}
          hint={t(`own.${question}`)}
          missing={(question === 'why' || question === 'nextTime') && missing?.includes(question)}
          value={textOf(values, question)}
          after={
            <>
              <ClaimsAt field={question} />
              <WordsLeft name={question} most={WORDS} />
            </>
          }
          {...own}
        />
      ))}
    </fieldset>
  )
}

function Related({ options, values }: SectionProps) {
  const t = useTranslations('activity')
  return (
    <div className="own own--related">
      <WhyEmpty field="answers" values={values} />
      <TermsField
        name="related"
        label={t('field.related')}
        hint={t('own.related')}
        value={textOf(values, 'related')}
        suggestions={options.relatable}
      />
    </div>
  )
}
