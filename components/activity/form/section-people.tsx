import { useTranslations } from 'next-intl'
import { FormSelect } from '@/components/ui/form-select'
import { labelOf } from '@/lib/vocabulary/rules'
import type { Term } from '@/lib/vocabulary/types'
import { FormSection } from './form-section'
import { type SectionProps, textOf } from './form-types'
import { ReadAs } from './read-as'
import { TermsField } from './terms-field'
import { WhyEmpty } from './why-empty'

/** How it was done, with whom, for whom and on which instruments. */
export function SectionPeople({ options, content, values, missing }: SectionProps) {
  const t = useTranslations('activity')
  const wanted = ['activityType', 'partners', 'rightsHolders'] as const
  const lacks = (field: (typeof wanted)[number]) => missing?.includes(field)
  const { lists, locale } = options
  const kept = content.activityType?.termId ? null : content.activityType?.asWritten
  const namesOf = (terms: readonly Term[]) => terms.map((term) => labelOf(term, locale))
  const field = (name: 'partners' | 'rightsHolders' | 'instruments') => ({
    name,
    label: t(`field.${name}`),
    hint: t('form.list_hint'),
    value: textOf(values, name),
    suggestions: namesOf(lists[name]),
  })
  const type = lists.types.find(({ id }) => id === content.activityType?.termId)
  const digest = [type && labelOf(type, locale), textOf(values, 'partners'), textOf(values, 'rightsHolders')]
    .filter(Boolean)
    .join(' · ')
  return (
    <FormSection
      number={5}
      title={t('form.section_people')}
      names={[...wanted, 'instruments']}
      wanted={wanted}
      isNew={missing === null}
      digest={digest}
    >
      <FormSelect
        name="activityType"
        label={t('field.activityType')}
        hint={kept ? t('form.type_kept', { words: kept }) : undefined}
        missing={lacks('activityType')}
        value={textOf(values, 'activityType')}
        empty={t('form.choose')}
        options={lists.types.map((type) => ({ value: type.id, label: labelOf(type, locale) }))}
      />
      <TermsField
        {...field('partners')}
        missing={lacks('partners')}
        after={
          <>
            <ReadAs field="partners" />
            <WhyEmpty field="partners" values={values} />
          </>
        }
      />
      <TermsField
        {...field('rightsHolders')}
        missing={lacks('rightsHolders')}
        after={
          <>
            <ReadAs field="rightsHolders" />
            <WhyEmpty field="rightsHolders" values={values} />
          </>
        }
      />
      <TermsField {...field('instruments')} after={<ReadAs field="instruments" />} />
    </FormSection>
  )
}
