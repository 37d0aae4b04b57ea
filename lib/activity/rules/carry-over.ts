import { LANGUAGES } from '../constants'
import type { ActivityView, FormOptions } from '../reading/types'
import type { TermStamp } from '../types'
import { type ActivityContent, emptyContent, type TermLink } from './content'

const linkOf = ({ id, label }: TermStamp): TermLink => ({ termId: id, asWritten: id ? null : label, proposedId: null })

/**
 * What a new activity takes from an earlier one: who, where, for whom and what towards. Its text, dates, result, sources
 * and permissions are of that one event and do not come along.
 */
export function carryOver(view: ActivityView): ActivityContent {
  const empty = emptyContent()
  if (view.view === 'outside') {
    const { kind, language, region, countries, activityType, partners, rightsHolders, instruments } = view.snapshot
    return {
      ...empty,
      ...{ kind, language, region },
      countries: countries.map(linkOf),
      activityType: activityType?.id ? linkOf(activityType) : null,
      partners: partners.map(linkOf),
      rightsHolders: rightsHolders.map(linkOf),
      instruments: instruments.map(linkOf),
      accomplishments: towards(view.snapshot.accomplishments),
    }
  }
  const { kind, language, holderIds, region, countries, activityType, partners, rightsHolders, instruments } =
    view.content
  return {
    ...empty,
    ...{ kind, language, holderIds, region, countries, partners, rightsHolders, instruments },
    // A choice is carried, a source's own word for it is not: the form could not show it.
    activityType: activityType?.termId ? activityType : null,
    accomplishments: towards(view.content.accomplishments),
    sensitivity: view.content.sensitivity,
  }
}

const towards = (links: readonly Pick<ActivityContent['accomplishments'][number], 'id' | 'main'>[]) =>
  links.map(({ id, main }) => ({ id, main, sentence: null, proposedById: null }))

/** What the form of a new activity begins with: what was copied, and what can be guessed. */
export function beginWith({ presences, locale }: FormOptions, earlier: ActivityContent | null): ActivityContent {
  const content = earlier ?? emptyContent()
  const mayHold = (id: string) => presences.some((presence) => presence.id === id)
  const only = presences.length === 1 ? presences.map(({ id }) => id) : []
  const held = content.holderIds.filter(mayHold).slice(0, 1)
  return {
    ...content,
    holderIds: held.length > 0 ? held : only,
    language: content.language ?? LANGUAGES.find((language) => language === locale) ?? null,
  }
}
