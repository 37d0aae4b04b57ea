import { useTranslations } from 'next-intl'
import { FormSelect } from '@/components/ui/form-select'
import { FormTextArea } from '@/components/ui/form-text-area'
import { ANSWER_FIELDS, KINDS, LANGUAGES } from '@/lib/activity/constants'
import { directionOf, LOCALE_NAMES } from '@/lib/core/i18n/locales'
import { languageOf } from '../language'
import { ClaimsAt } from './claims-at'
import { FormSection } from './form-section'
import { type SectionProps, textOf } from './form-types'
import { HintByKind } from './hint-by-kind'
import { OwnQuestions } from './own-questions'
import { WordsLeft } from './words-left'

/** What happened: kind, title, summary and the language in which they are written. */
export function SectionWhat(props: SectionProps) {
  const { options, content, values, missing } = props
  const t = useTranslations('activity')
  const wanted = ['title', 'summary', 'criteria', 'why', 'nextTime', 'language'] as const
  const lacks = (field: (typeof wanted)[number]) => missing?.includes(field)
  const own = languageOf(content.language, options.locale)
  return (
    <FormSection
      number={1}
      title={t('form.section_what')}
      names={['kind', 'title', 'summary', 'language', 'related', ...ANSWER_FIELDS]}
      wanted={wanted}
      isNew={missing === null}
    >
      <FormSelect
        name="kind"
        label={t('field.kind')}
        hint={t('form.kind_hint')}
        value={textOf(values, 'kind')}
        options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <FormTextArea
        oneLine
        name="title"
        label={t('field.title')}
        hint={t('form.title_hint')}
        missing={lacks('title')}
        value={textOf(values, 'title')}
        after={<ClaimsAt field="title" />}
        {...own}
      />
      <FormTextArea
        name="summary"
        label={t('field.summary')}
        hint={<HintByKind field="summary" />}
        missing={lacks('summary')}
        value={textOf(values, 'summary')}
        after={
          <>
            <ClaimsAt field="summary" />
            <WordsLeft name="summary" most={120} />
          </>
        }
        {...own}
      />
      <OwnQuestions {...props} />
      <FormSelect
        name="language"
        label={t('field.language')}
        hint={t('form.language_hint')}
        missing={lacks('language')}
        value={textOf(values, 'language')}
        empty={t('form.choose')}
        options={LANGUAGES.map((language) => ({
          value: language,
          label: LOCALE_NAMES[language],
          lang: language,
          dir: directionOf(language),
        }))}
      />
    </FormSection>
  )
}
