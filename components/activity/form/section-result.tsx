import { useTranslations } from 'next-intl'
import { FormTextArea } from '@/components/ui/form-text-area'
import { languageOf } from '../language'
import { ClaimsAt } from './claims-at'
import { FormSection } from './form-section'
import { type SectionProps, textOf } from './form-types'
import { HintByKind } from './hint-by-kind'
import { WhyEmpty } from './why-empty'
import { WordsLeft } from './words-left'

/** What changed or was agreed, and what supports it. */
export function SectionResult({ options, content, values, missing }: SectionProps) {
  const t = useTranslations('activity')
  const wanted = ['result', 'sources'] as const
  const lacks = (field: (typeof wanted)[number]) => missing?.includes(field)
  return (
    <FormSection number={4} title={t('form.section_result')} names={wanted} wanted={wanted} isNew={missing === null}>
      <FormTextArea
        name="result"
        label={t('field.result')}
        hint={<HintByKind field="result" />}
        missing={lacks('result')}
        value={textOf(values, 'result')}
        after={
          <>
            <ClaimsAt field="result" />
            <WordsLeft name="result" most={80} />
            <WhyEmpty field="result" values={values} />
          </>
        }
        {...languageOf(content.language, options.locale)}
      />
      <FormTextArea
        rows={2}
        name="sources"
        label={t('field.sources')}
        hint={t('form.sources_hint')}
        missing={lacks('sources')}
        value={textOf(values, 'sources')}
        after={<WhyEmpty field="sources" values={values} />}
      />
    </FormSection>
  )
}
