import { useLocale, useTranslations } from 'next-intl'
import { lastDayOf } from '@/lib/account/rules'
import type { HeldView } from '@/lib/account/types'
import { now } from '@/lib/core/clock'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { PlaceChoices } from './position-fields'

type HeldPositionProps = Pick<HeldView, 'role' | 'scope'> & PlaceChoices

/** A position in words: "Reviewer, Europe and Central Asia, EA5 Participation". */
export function HeldPosition({ role, scope, presences, accomplishments }: HeldPositionProps) {
  const t = useTranslations('people')
  const accomplishment = accomplishments.find(({ id }) => id === scope.accomplishmentId)
  const limits = [
    presences.find(({ id }) => id === scope.presenceId)?.name,
    scope.region && t(`region.${scope.region}`),
    accomplishment && `${accomplishment.id} ${accomplishment.short}`,
  ].filter(Boolean)
  return (
    <>
      <b>{t(`role.${role}`)}</b>{' '}
      {limits.length > 0 ? (
        limits.map((limit) => <span key={limit}>· {limit} </span>)
      ) : (
        <span>· {t('whole_office')}</span>
      )}
    </>
  )
}

/** The days for which a position is held; its last day is one of them. */
export function HeldDays({ startsAt, endsAt }: Pick<HeldView, 'startsAt' | 'endsAt'>) {
  const t = useTranslations('people.held')
  const locale = useLocale()
  const day = (date: Date) => dayInWords(date, locale)
  const from = day(startsAt)
  if (endsAt) return t('between', { from, until: day(lastDayOf(endsAt)) })
  return t(startsAt > now() ? 'from' : 'since', { from })
}
