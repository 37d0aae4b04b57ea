import { useTranslations } from 'next-intl'
import { KINDS } from '@/lib/activity/constants'
import { PRESENCE_TYPES, REGIONS } from '@/lib/presence/constants'
import type { SelectionSection } from '@/lib/report/loaders/selection'
import { MANDATE_GROUPS } from '@/lib/vocabulary/constants'

/** What each value of the balance is called, by aspect and value ("region.africa"). A year needs no name. */
export function useBalanceLabels(): Record<string, string> {
  const t = useTranslations('report.selection')
  const tKind = useTranslations('activity.kind')
  const tPresence = useTranslations('presence')
  return Object.fromEntries([
    ...MANDATE_GROUPS.map((group) => [`group.${group}`, t(`group.${group}`)]),
    ...REGIONS.map((region) => [`region.${region}`, tPresence(`region.${region}`)]),
    ...PRESENCE_TYPES.map((type) => [`presence.${type}`, tPresence(`type.${type}`)]),
    ['gender.women', t('group.women')],
    ['gender.none', t('none_stated')],
    ['presence.partner', t('partner')],
    ['presence.none', t('none_stated')],
    ['region.none', t('none_stated')],
    ...KINDS.map((kind) => [`kind.${kind}`, tKind(kind)]),
    ['country.none', t('none_stated')],
    ['partner.none', t('none_stated')],
    ['year.none', t('no_year')],
  ])
}

/** What the balance needs of the activities: where each counts. */
export const facetsIn = (sections: readonly SelectionSection[]) =>
  sections.flatMap(({ candidates }) => candidates.map(({ activityId: id, facets }) => ({ id, facets })))
