import { useTranslations } from 'next-intl'
import { GAP_ANSWERS } from '@/lib/activity/constants'
import { type FormValues, gapName } from '@/lib/activity/schema/inputs'
import type { GapField } from '@/lib/activity/types'
import { textOf } from './form-types'
import { GapSelect } from './gap-select'

/** Why a field is empty, in the words of the reader. */
export function WhyEmpty({ field, values }: { field: GapField; values: FormValues }) {
  const t = useTranslations('activity')
  const name = gapName(field)
  const options = GAP_ANSWERS.map((answer) => ({ value: answer, label: t(`gap_answer.${answer}`) }))
  return (
    <GapSelect
      name={name}
      value={textOf(values, name)}
      label={t('form.gap_label')}
      about={t(field === 'answers' ? 'changed_field.answers' : `field.${field}`)}
      options={options}
      empty={t('form.gap_empty')}
    />
  )
}
