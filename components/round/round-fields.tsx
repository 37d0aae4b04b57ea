import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormCheckboxes } from '@/components/ui/form-checkboxes'
import { FormField } from '@/components/ui/form-field'
import { FormTextArea } from '@/components/ui/form-text-area'

export type PresenceChoice = { id: string; name: string; current: boolean }

type RoundFieldsProps = {
  values?: { title: string; mandate: string; questions: string[]; deadline: string }
  /** Those who can still be asked. */
  presences: readonly PresenceChoice[]
  /** Those asked when the form opens. */
  asked?: readonly string[]
  /** What only a new round chooses. */
  children?: ReactNode
}

/** What a round says, by when, and whom it asks: for a new one and for one that runs. */
export function RoundFields({ values, presences, asked = [], children }: RoundFieldsProps) {
  const t = useTranslations('round.form')
  return (
    <>
      <FormTextArea name="title" label={t('name')} oneLine value={values?.title} />
      <FormField name="mandate" label={t('mandate')} hint={t('mandate_hint')} value={values?.mandate} />
      {children}
      <FormTextArea
        name="questions"
        label={t('questions')}
        hint={t('questions_hint')}
        optional
        value={values?.questions.join('\n')}
      />
      <FormField
        name="deadline"
        type="date"
        label={t('deadline')}
        hint={t('deadline_hint')}
        short
        value={values?.deadline}
      />
      <FormCheckboxes
        name="presences"
        className="asklist"
        label={t('presences')}
        hint={t('presences_hint')}
        choices={presences.map(({ id, name }) => ({ value: id, label: name }))}
        values={asked}
      />
      <FormTextArea name="outside" label={t('outside')} hint={t('outside_hint')} optional />
    </>
  )
}
