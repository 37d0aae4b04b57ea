import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FormMessages } from '@/components/activity/form-messages'
import { NewActivity } from '@/components/activity/new-activity'
import { saveActivityAction } from '@/lib/activity/actions'
import { loadFormOptions } from '@/lib/activity/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('activity.form'))('new_title') }
}

/** Logging an activity: one form for the three kinds. */
export default async function NewActivityPage() {
  const options = await loadFormOptions()
  return (
    <FormMessages>
      <NewActivity options={options} action={saveActivityAction} submissionKey={randomUUID()} />
    </FormMessages>
  )
}
