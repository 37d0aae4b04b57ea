import { useTranslations } from 'next-intl'
import type { ActionFormProps } from '@/components/ui/action-form'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import type { FormOptions } from '@/lib/activity/reading/types'
import { type ActivityContent, emptyContent } from '@/lib/activity/rules/content'
import { toForm } from '@/lib/activity/rules/form'
import { lookOver, type Nearby } from '@/lib/activity/rules/look'
import type { Names } from '@/lib/activity/rules/naming'
import { readNames } from '@/lib/activity/rules/read-as'
import { marksOf, writeBase } from '@/lib/activity/schema/inputs'
import { ActivityForm } from './activity-form'
import { FormMargin } from './form-margin'
import { FormLook } from './look'

type NewActivityProps = {
  options: FormOptions
  action: ActionFormProps['action']
  submissionKey: string
  /** What it begins with. */
  content: ActivityContent
  names: Names
  /** The activity that it was copied from. */
  from: string | null
  nearby: Omit<Nearby, 'names'>
}

/** The form of a new activity, with what we can guess or what was copied. */
export function NewActivity({ options, action, submissionKey, content, names, from, nearby }: NewActivityProps) {
  const t = useTranslations('activity')
  const { locale } = options
  const values = toForm(content, names, locale)
  // The marks are those of nothing at all: what was guessed or copied counts as said once it is sent.
  const base = writeBase({ version: 0, marks: marksOf(toForm(emptyContent(), names, locale)) })
  return (
    <>
      <Masthead title={t('form.new_title')} over={[{ label: t('list.title'), href: '/activities' }]} />
      <FormLook
        initial={{ ...lookOver(content, []), ...nearby, names: readNames(values, options.lists, locale) }}
        className="cols cols--form"
      >
        <ActivityForm
          action={action}
          options={options}
          content={content}
          values={values}
          missing={null}
          reference=""
          submissionKey={submissionKey}
          base={base}
        >
          {from && (
            <Notice kind="info" className="returned">
              {t('form.copied', { reference: from })}
            </Notice>
          )}
        </ActivityForm>
        <FormMargin isNew />
      </FormLook>
    </>
  )
}
