import 'server-only'
import type { Lists as FormLists } from '@/lib/activity/rules/resolve-form'
import { fold } from '@/lib/core/fold'
import { LOCALE_NAMES, LOCALES } from '@/lib/core/i18n/locales'
import { messagesOf } from '@/lib/core/i18n/messages'
import { listPresences, presencesById } from '@/lib/presence/queries'
import { VOCABULARIES } from '@/lib/vocabulary/constants'
import { listTerms } from '@/lib/vocabulary/queries'
import type { Term, Vocabulary } from '@/lib/vocabulary/types'
import type { HeaderNames } from '../rules/headers'
import type { Known } from '../rules/to-values'
import type { ChoiceKey } from '../types'
import { loadHeaderNames } from './header-names'

/** Everything that a cell may name. */
export type Knowledge = Known & { headers: HeaderNames; lists: FormLists }

/** Loads what a file may name: headers and answers in all languages of the interface, presences, lists. */
export async function loadKnowledge(): Promise<Knowledge> {
  const choices = {} as Record<ChoiceKey, Map<string, string>>
  const add = (key: ChoiceKey, words: Record<string, string>) => {
    choices[key] ??= new Map()
    for (const [value, label] of Object.entries(words)) {
      for (const writing of [label, value]) choices[key].set(fold(writing), value)
    }
  }
  add('language', LOCALE_NAMES)
  for (const locale of LOCALES) {
    const { activity } = await messagesOf(locale)
    add('kind', activity.kind)
    add('sensitivity', activity.sensitivity)
    for (const key of ['internalUse', 'unWideUse', 'publicUse'] as const) add(key, activity.basis)
    for (const key of ['internalCovers', 'unWideCovers', 'publicCovers'] as const) add(key, activity.covers)
  }
  const [headers, presences, byId, ...terms] = await Promise.all([
    loadHeaderNames(),
    listPresences(),
    presencesById(),
    ...VOCABULARIES.map(listTerms),
  ])
  const byVocabulary = Object.fromEntries(VOCABULARIES.map((name, at) => [name, terms[at]])) as Record<
    Vocabulary,
    Term[]
  >
  return {
    ...{ headers, choices, presences, activityTypes: byVocabulary.activity_type },
    lists: { terms: byVocabulary, presences: byId },
  }
}
