import { useTranslations } from 'next-intl'
import { LACKS, STATUSES } from '@/lib/activity/constants'
import type { ActivityPage } from '@/lib/activity/reading/types'
import { inLocale } from '@/lib/core/labels'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import { PRESENCE_TYPES, REGIONS } from '@/lib/presence/constants'
import { nameOf } from '@/lib/presence/rules'
import { GENDERS, MANDATE_GROUPS } from '@/lib/vocabulary/constants'
import { labelOf } from '@/lib/vocabulary/rules'

/** What each filter offers, in the reader's words: the form and the chips name a value alike. */
export function useFilterOptions(list: ActivityPage) {
  const { presences, groups, accomplishments, frameworks, period, locale, rounds } = list
  const t = useTranslations('activity')
  const ofTerms = useTranslations('vocabulary')
  const ofPresence = useTranslations('presence')
  const { framework } = frameworkFor(null, frameworks, period)
  const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => String(period.to - i))
  return {
    accomplishment: [
      ...accomplishments.map((accomplishment) => ({
        value: accomplishment.id as string,
        label: `${accomplishment.id} ${wordingOf(accomplishment, framework.id, locale).short}`,
      })),
      { value: 'none', label: t('list.no_accomplishment') },
    ],
    year: [
      { value: 'later', label: t('list.year_later', { to: String(period.to) }) },
      ...years.map((year) => ({ value: year, label: year })),
      { value: 'none', label: t('list.year_none', { from: String(period.from) }) },
    ],
    region: [
      ...REGIONS.map((region) => ({ value: region as string, label: ofPresence(`region.${region}`) })),
      { value: 'none', label: t('list.no_region') },
    ],
    presence_type: PRESENCE_TYPES.map((type) => ({ value: type as string, label: ofPresence(`type.${type}`) })),
    group: [
      ...groups.map((term) => ({ value: term.code, label: labelOf(term, locale) })),
      { value: 'none', label: t('list.no_group') },
    ],
    mandate_group: [
      ...MANDATE_GROUPS.map((group) => ({ value: group as string, label: ofTerms(`mandate_group.${group}`) })),
      { value: 'none', label: ofTerms('mandate_group.none') },
    ],
    theme: [
      ...list.themes.map(({ id, labels }) => ({ value: id, label: inLocale(labels, locale) })),
      { value: 'none', label: t('list.no_theme') },
    ],
    gender: [
      ...GENDERS.map((gender) => ({ value: gender as string, label: ofTerms(`gender.${gender}`) })),
      { value: 'none', label: ofTerms('gender.none') },
    ],
    presence: presences
      .map((presence) => ({ value: presence.id, label: nameOf(presence, locale).name }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    round: rounds.map(({ id, title }) => ({ value: id, label: title })),
    lacks: LACKS.map((lack) => ({ value: lack as string, label: t(`lacks.${lack}`) })),
    status: STATUSES.map((status) => ({
      value: status as string,
      label: status === 'approved' ? t('list.approved_not_released') : t(`status.${status}`),
    })),
  }
}
