import { useTranslations } from 'next-intl'
import type { ActivityPage } from '@/lib/activity/reading/types'
import { type FilterKey, setKeys } from '@/lib/activity/schema/filter'
import { labelsOf } from './activity-filters'
import { useFilterOptions } from './filter-options'

export type FilterWords = { key: FilterKey; label: string; value: string }

/** The filters that are set, each in words: what it narrows, and to what. */
export function useFilterWords(list: ActivityPage): FilterWords[] {
  const t = useTranslations('activity')
  const options = useFilterOptions(list)
  const { filter } = list
  const words: Record<FilterKey, () => Omit<FilterWords, 'key'>> = {
    q: () => ({ label: t('list.words'), value: filter.q ?? '' }),
    kinds: () => ({ label: t('field.kind'), value: filter.kinds.map((kind) => t(`kind.${kind}`)).join(', ') }),
    accomplishment: () => ({
      label: t('list.accomplishment'),
      value: labelsOf(options.accomplishment, [filter.accomplishment ?? '']),
    }),
    year: () => ({ label: t('list.year'), value: labelsOf(options.year, [String(filter.year)]) }),
    region: () => ({ label: t('list.region'), value: labelsOf(options.region, [filter.region ?? '']) }),
    mandateGroup: () => ({
      label: t('list.mandate_group'),
      value: labelsOf(options.mandate_group, [filter.mandateGroup ?? '']),
    }),
    theme: () => ({ label: t('list.theme'), value: labelsOf(options.theme, [filter.theme ?? '']) }),
    gender: () => ({ label: t('list.gender'), value: labelsOf(options.gender, [filter.gender ?? '']) }),
    presenceType: () => ({
      label: t('list.presence_type'),
      value: labelsOf(options.presence_type, [filter.presenceType ?? '']),
    }),
    group: () => ({ label: t('list.group'), value: labelsOf(options.group, [filter.group ?? '']) }),
    presenceId: () => ({ label: t('list.presence'), value: labelsOf(options.presence, [filter.presenceId ?? '']) }),
    roundId: () => ({ label: t('list.round'), value: labelsOf(options.round, [filter.roundId ?? '']) }),
    lacks: () => ({ label: t('list.lacks'), value: labelsOf(options.lacks, [filter.lacks ?? '']) }),
    statuses: () => ({ label: t('list.status'), value: labelsOf(options.status, filter.statuses) }),
  }
  return setKeys(filter).map((key) => ({ key, ...words[key]() }))
}
