import { useTranslations } from 'next-intl'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { nameOf } from '@/lib/presence/rules'
import { labelOf } from '@/lib/vocabulary/rules'
import { ClaimsAt } from './claims-at'
import { FormSection } from './form-section'
import { type SectionProps, textOf } from './form-types'
import { TermsField } from './terms-field'
import { WhyEmpty } from './why-empty'

/** Where and when: the presence that holds it, countries, start and end as far as they are known. */
export function SectionWhere({ options, values, missing }: SectionProps) {
  const t = useTranslations('activity')
  const wanted = ['presence', 'countries', 'start'] as const
  const lacks = (field: (typeof wanted)[number]) => missing?.includes(field)
  const { presences, lists, locale } = options
  const presence = textOf(values, 'presence')
  const onlyOne = presences.length === 1 && presence !== ''
  return (
    <FormSection
      number={2}
      title={t('form.section_where')}
      names={[...wanted, 'end']}
      wanted={wanted}
      isNew={missing === null}
    >
      <FormSelect
        name="presence"
        label={t('field.presence')}
        missing={lacks('presence')}
        value={presence}
        empty={onlyOne ? undefined : t('form.choose')}
        options={presences
          .map((one) => ({ value: one.id, label: nameOf(one, locale).name }))
          .sort((a, b) => a.label.localeCompare(b.label, locale))}
      />
      <TermsField
        name="countries"
        label={t('field.countries')}
        hint={t('form.countries_hint')}
        missing={lacks('countries')}
        value={textOf(values, 'countries')}
        suggestions={lists.countries.map((country) => labelOf(country, locale))}
        after={
          <>
            <ClaimsAt field="countries" />
            <WhyEmpty field="countries" values={values} />
          </>
        }
      />
      <div className="twin twin--top">
        <FormField
          short
          name="start"
          label={t('field.start')}
          hint={t('form.start_hint')}
          missing={lacks('start')}
          value={textOf(values, 'start')}
          after={
            <>
              <ClaimsAt field="start" />
              <WhyEmpty field="start" values={values} />
            </>
          }
        />
        <FormField short name="end" label={t('field.end')} hint={t('form.end_hint')} value={textOf(values, 'end')} />
      </div>
    </FormSection>
  )
}
