import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { Gap } from '@/components/ui/gap'

/** What the marks of the list mean. */
export function ListLegend() {
  const t = useTranslations('activity')
  return (
    <p className="meta legend-line">
      <span>
        <AccomplishmentBadge code="EA2" kind="main" /> {t('list.legend_main')}
      </span>
      <span>
        <AccomplishmentBadge code="EA1" kind="proposed" /> {t('list.legend_proposed')}
      </span>
      <span>
        <Gap>{t('none.year')}</Gap> {t('list.legend_gap')}
      </span>
    </p>
  )
}
