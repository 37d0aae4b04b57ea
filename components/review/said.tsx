import { useTranslations } from 'next-intl'

export type SaidProps = {
  said: { reference: string; outcome: 'approved' | 'returned' } | null
  place: { at: number; of: number } | null
}

/** The last verdict in words. Always there, so that a screen reader hears when it changes. */
export function Said({ said, place }: SaidProps) {
  const t = useTranslations('review')
  return (
    <p className="queue__said" role="status">
      {said && t(`said.${said.outcome}`, { reference: said.reference })} {said && place && t('keys.place', place)}
    </p>
  )
}
