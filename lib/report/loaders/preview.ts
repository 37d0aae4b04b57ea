import 'server-only'
import { notFound } from 'next/navigation'
import { loadActivity } from '@/lib/activity/loaders'
import { loadFrameworkOf } from '@/lib/activity/queries/names'
import { snapshotOf } from '@/lib/activity/rules/snapshot'
import { today } from '@/lib/core/clock'
import { loadFacts } from '../queries/load-facts'
import { previewLanguage, previewOf } from '../rules/preview'

/** How an activity would read in a report, for those who see its working copy. Nothing is written. */
export async function loadPreview(reference: string) {
  const [{ view, names, period, locale }, frameworkOf] = await Promise.all([
    loadActivity(reference, '/preview'),
    loadFrameworkOf(),
  ])
  if (view.view !== 'inside') notFound()
  const { content } = view
  // A draft may not say its language yet.
  const snapshot = snapshotOf(reference, { ...content, language: content.language ?? 'en' }, names, frameworkOf)
  const language = previewLanguage(snapshot.language)
  const facts = await loadFacts({ language, yearFrom: period.from, yearTo: period.to })
  return { activity: view, locale, preview: previewOf(snapshot, facts, content.release.public_report, today()) }
}
