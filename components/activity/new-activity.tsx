import { useTranslations } from 'next-intl'
import type { ActionFormProps } from '@/components/ui/action-form'
import { Masthead } from '@/components/ui/masthead'
import { LANGUAGES } from '@/lib/activity/constants'
import type { FormOptions } from '@/lib/activity/reading/types'
import { emptyContent } from '@/lib/activity/rules/content'
import { toForm } from '@/lib/activity/rules/form'
import { lookOver } from '@/lib/activity/rules/look'
import { marksOf, writeBase } from '@/lib/activity/schema/form'
import { ActivityForm } from './activity-form'
import { FormMargin } from './form-margin'
import { FormLook } from './look'

type NewActivityProps = { options: FormOptions; action: ActionFormProps['action']; submissionKey: string }

/** Without a name map: an empty activity names nothing. */
const NO_NAMES = { terms: new Map(), presences: new Map() }

/** The empty form. What we can guess is chosen already: the person's only presence, and the language they read. */
export function NewActivity({ options, action, submissionKey }: NewActivityProps) {
  const t = useTranslations('activity')
  const { presences, locale } = options
  const empty = emptyContent()
  const guessed = {
    ...empty,
    holderIds: presences.length === 1 ? presences.map(({ id }) => id) : [],
    language: LANGUAGES.find((language) => language === locale) ?? null,
  }
  // The marks are those of nothing at all: what was guessed counts as said once it is sent.
  const base = writeBase({ version: 0, marks: marksOf(toForm(empty, NO_NAMES, locale)) })
  return (
    <>
      <Masthead title={t('form.new_title')} over={[{ label: t('list.title'), href: '/activities' }]} />
      <FormLook initial={lookOver(guessed, [])} className="cols cols--form">
        <ActivityForm
          action={action}
          options={options}
          content={guessed}
          values={toForm(guessed, NO_NAMES, locale)}
          missing={null}
          reference=""
          submissionKey={submissionKey}
          base={base}
        />
        <FormMargin isNew />
      </FormLook>
    </>
  )
}
