import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ActionFormProps } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Masthead } from '@/components/ui/masthead'
import type { FormOptions, InsideView } from '@/lib/activity/reading/types'
import { toForm } from '@/lib/activity/rules/form'
import { lookOver, type Nearby } from '@/lib/activity/rules/look'
import type { Names } from '@/lib/activity/rules/naming'
import { readNames } from '@/lib/activity/rules/read-as'
import { marksOf, writeBase } from '@/lib/activity/schema/inputs'
import { ActivityTitle } from '../activity-title'
import { ActivityUnder } from '../activity-under'
import { SavedNotice } from '../outcome'
import { ReleaseFacts } from '../release-facts'
import { ActivityForm } from './activity-form'
import { FormMargin } from './form-margin'
import { FormLook } from './look'
import { useMissingItems } from './missing-items'
import { MissingSummary } from './missing-summary'

export type EditActivityProps = {
  activity: InsideView
  names: Names
  options: FormOptions
  action: ActionFormProps['action']
  submissionKey: string
  /** What the page before it did: saved a draft, or found a submission incomplete. */
  outcome: 'saved' | 'incomplete' | null
  today: string
  nearby: Omit<Nearby, 'names'>
  /** What is to be answered: filled by the page. */
  comments: ReactNode
  /** Why it was returned. */
  children?: ReactNode
}

/** The form on an activity that is there: what is left stands beside it, what was said of it above. */
export function EditActivity(props: EditActivityProps) {
  const { activity, names, options, action, submissionKey, outcome, today, nearby, comments, children } = props
  const t = useTranslations('activity')
  const { locale } = options
  const { content, reference, version } = activity
  const values = toForm(content, names, locale)
  const look = lookOver(content, activity.adviceKept)
  const { missing } = look
  const items = useMissingItems(look)
  return (
    <>
      <Masthead
        title={<ActivityTitle title={content.title} language={content.language} locale={locale} />}
        symbol={reference}
        over={[
          { label: t('list.title'), href: '/activities' },
          { label: reference, href: `/activities/${reference}` },
          { label: t(`kind.${content.kind}`) },
        ]}
        under={<ActivityUnder activity={activity} names={names} locale={locale} today={today} />}
      />
      <FormLook
        initial={{ ...look, ...nearby, names: readNames(values, options.lists, locale) }}
        className="cols cols--form"
      >
        <ActivityForm
          action={action}
          options={withHolder(options, content.holderIds[0], names)}
          content={content}
          values={values}
          missing={missing}
          reference={reference}
          submissionKey={submissionKey}
          base={writeBase({ version, marks: marksOf(values) })}
        >
          {outcome === 'incomplete' && missing.length > 0 && (
            <MissingSummary
              key={submissionKey}
              title={t('missing.summary_title', { count: missing.length })}
              body={t('missing.summary_body')}
              items={items}
            />
          )}
          {outcome === 'saved' && <SavedNotice at={activity.updatedAt} locale={locale} left={missing.length} />}
          {children}
        </ActivityForm>
        <FormMargin>
          {comments}
          <p>
            <ButtonLink small href={`/activities/${reference}/preview`}>
              {t('page.preview')}
            </ButtonLink>
          </p>
          <ReleaseFacts
            sensitivity={content.sensitivity}
            inForce={activity.releaseInForce}
            asked={content.release}
            locale={locale}
            today={today}
          />
        </FormMargin>
      </FormLook>
    </>
  )
}

/** A colleague's presence may hold it first: the list must offer it, or a save would move the activity. */
function withHolder(options: FormOptions, holderId: string | undefined, names: Names): FormOptions {
  const holder = holderId ? names.presences.get(holderId) : undefined
  if (!holder || options.presences.some(({ id }) => id === holder.id)) return options
  return { ...options, presences: [...options.presences, holder] }
}
