import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EditActivity } from '@/components/activity/form/edit-activity'
import { FormMessages } from '@/components/activity/form/form-messages'
import { ReturnedNotice } from '@/components/activity/form/returned-notice'
import { Writers } from '@/components/activity/form/writers'
import { Lessons } from '@/components/activity/lessons'
import { OpenComments } from '@/components/comment/open-comments'
import { ButtonLink } from '@/components/ui/button-link'
import { saveActivityAction } from '@/lib/activity/actions'
import { loadLessons } from '@/lib/activity/bearing/loaders'
import { loadNearby } from '@/lib/activity/claims/loaders'
import { loadActivity, loadFormOptions } from '@/lib/activity/loaders'
import { loadComments } from '@/lib/comment/loaders'
import { textsOfContent } from '@/lib/comment/rules/texts'
import { today } from '@/lib/core/clock'
import { loadVerdicts } from '@/lib/review/loaders'

type Props = PageProps<'/activities/[reference]/edit'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations('activity.form')])
  return { title: t('edit_title', { reference }) }
}

/** Editing an activity. Whoever may not sees the page of what is not there. */
export default async function EditActivityPage({ params, searchParams }: Props) {
  const [{ reference }, { saved, incomplete }] = await Promise.all([params, searchParams])
  const { view, names, locale } = await loadActivity(reference, '/edit')
  if (view.view !== 'inside' || !view.abilities.edit) notFound()
  const [options, verdicts, comments, nearby, lessons, t, tForm] = await Promise.all([
    loadFormOptions(),
    loadVerdicts(view),
    loadComments(view),
    loadNearby(view.content, view.reference),
    loadLessons(view),
    getTranslations('evidence'),
    getTranslations('activity.form'),
  ])
  return (
    <FormMessages>
      <EditActivity
        activity={view}
        names={names}
        options={options}
        action={saveActivityAction}
        submissionKey={randomUUID()}
        outcome={outcomeOf(saved, incomplete)}
        today={today()}
        nearby={nearby}
        comments={
          <OpenComments
            threads={comments.threads}
            texts={textsOfContent(view.content)}
            reference={reference}
            locale={locale}
          />
        }
      >
        <Writers reference={reference} words={tForm('writers', { names: '{names}' })} locale={locale} />
        <ReturnedNotice states={view.states} verdicts={verdicts} locale={locale} />
        <Lessons lessons={lessons} locale={locale} />
        <p className="returned">
          <ButtonLink small href={`/activities/${reference}/evidence`}>
            {t('manage')}
          </ButtonLink>
        </p>
      </EditActivity>
    </FormMessages>
  )
}

/** What the form's action did before it led here. */
function outcomeOf(saved: unknown, incomplete: unknown): 'saved' | 'incomplete' | null {
  if (incomplete) return 'incomplete'
  return saved ? 'saved' : null
}
