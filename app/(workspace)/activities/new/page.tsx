import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FormMessages } from '@/components/activity/form/form-messages'
import { NewActivity } from '@/components/activity/form/new-activity'
import { saveActivityAction } from '@/lib/activity/actions'
import { loadNearby } from '@/lib/activity/claims/loaders'
import { loadEarlier, loadFormNames, loadFormOptions } from '@/lib/activity/loaders'
import { beginWith } from '@/lib/activity/rules/carry-over'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('activity.form'))('new_title') }
}

/** Logging an activity: one form for the three kinds, empty or with what an earlier one has in common with it. */
export default async function NewActivityPage({ searchParams }: PageProps<'/activities/new'>) {
  const { from } = await searchParams
  const [options, earlier] = await Promise.all([loadFormOptions(), loadEarlier(from)])
  const content = beginWith(options, earlier)
  return (
    <FormMessages>
      <NewActivity
        options={options}
        action={saveActivityAction}
        submissionKey={randomUUID()}
        content={content}
        names={await loadFormNames()}
        from={earlier ? String(from) : null}
        nearby={await loadNearby(content, '')}
      />
    </FormMessages>
  )
}
