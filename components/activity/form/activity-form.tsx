import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormErrorSummary } from '@/components/ui/form-error-summary'
import { Autosave, type AutosaveWords } from './autosave'
import type { SectionProps } from './form-types'
import { KeptInput } from './kept-input'
import { SectionAccomplishments } from './section-accomplishments'
import { SectionPeople } from './section-people'
import { SectionResult } from './section-result'
import { SectionUse } from './section-use'
import { SectionWhat } from './section-what'
import { SectionWhere } from './section-where'

export type ActivityFormProps = SectionProps & {
  action: ActionFormProps['action']
  /** Empty for a new activity. */
  reference: string
  /** Chosen anew for each page: sent twice, the form makes one activity. */
  submissionKey: string
  /** What the form began with, as `writeBase` writes it. */
  base: string
  /** What stands above the fields: an outcome, what is missing, why it was returned. */
  children?: ReactNode
}

/** The form for all three kinds. It saves whatever there is, and submits what is complete. */
export function ActivityForm({ action, reference, submissionKey, base, children, ...section }: ActivityFormProps) {
  const t = useTranslations('activity.form')
  const words = useAutosaveWords()
  const locale = useLocale()
  const { missing } = section
  return (
    <ActionForm action={action} className="form" label={t('label')} bare>
      <KeptInput name="reference" value={reference} />
      <KeptInput name="key" value={submissionKey} />
      <KeptInput name="base" value={base} />
      <KeptInput name="owner" value={section.options.actor.id} />
      <FormErrorSummary />
      <div data-on-device />
      {children}
      <SectionWhat {...section} />
      <SectionWhere {...section} />
      <SectionAccomplishments {...section} />
      <SectionResult {...section} />
      <SectionPeople {...section} />
      <SectionUse {...section} />
      <Autosave words={words} locale={locale} owner={section.options.actor.id} stored={section.content.sensitivity} />
      <div className="formend">
        <Button kind="go" name="intent" value="submit">
          {t('submit')}
        </Button>
        <Button name="intent" value="save">
          {t('save')}
        </Button>
        <p className="meta">{missing ? t('end_hint_left', { count: missing.length }) : t('end_hint_new')}</p>
      </div>
    </ActionForm>
  )
}

const STATES = [
  ...(['untouched', 'waiting', 'saving', 'offline', 'signed_out', 'failed'] as const),
  ...(['refused', 'sign_in', 'blocked'] as const),
]

/** The sentences that the browser needs while it saves, since it has no others. */
function useAutosaveWords(): AutosaveWords {
  const t = useTranslations('activity.autosave')
  const words = Object.fromEntries(STATES.map((state) => [state, t(state)]))
  return { ...words, saved: t('saved', { time: '{time}' }) } as AutosaveWords
}
