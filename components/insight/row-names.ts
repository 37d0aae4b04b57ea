import { useTranslations } from 'next-intl'
import { KINDS } from '@/lib/activity/constants'
import { inLocale } from '@/lib/core/labels'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import type { LoadedMatrix } from '@/lib/insight/loaders'
import type { MatrixBy } from '@/lib/insight/types'
import { PRESENCE_TYPES, REGIONS } from '@/lib/presence/constants'
import { GENDERS, MANDATE_GROUPS } from '@/lib/vocabulary/constants'
import { labelOf } from '@/lib/vocabulary/rules'

type Named = { value: string; label: string }

/** What each row may be called, in the order of the rows: a table and a filter name a value alike. */
export function useRowNames(
  loaded: Pick<LoadedMatrix, 'accomplishments' | 'frameworks' | 'period' | 'groups' | 'themes' | 'locale'>,
) {
  const kinds = useTranslations('activity.kind')
  const presence = useTranslations('presence')
  const terms = useTranslations('vocabulary')
  const { accomplishments, frameworks, period, groups, themes, locale } = loaded
  const { framework } = frameworkFor(null, frameworks, period)
  return {
    accomplishment: accomplishments.map((one) => ({
      value: one.id,
      label: wordingOf(one, framework.id, locale).short,
    })),
    region: REGIONS.map((value) => ({ value, label: presence(`region.${value}`) })),
    presence_type: PRESENCE_TYPES.map((value) => ({ value, label: presence(`type.${value}`) })),
    group: groups.map((term) => ({ value: term.code, label: labelOf(term, locale) })),
    mandate_group: MANDATE_GROUPS.map((value) => ({ value, label: terms(`mandate_group.${value}`) })),
    gender: GENDERS.map((value) => ({ value, label: terms(`gender.${value}`) })),
    theme: themes.map(({ id, labels }) => ({ value: id, label: inLocale(labels, locale) })),
    kind: KINDS.map((value) => ({ value, label: kinds(value) })),
  } satisfies Record<MatrixBy, Named[]>
}

export type RowNames = ReturnType<typeof useRowNames>
