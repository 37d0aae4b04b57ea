import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { REPORT_LANGUAGES } from '@/lib/report/compose/constants'
import type { ReportLanguage } from '@/lib/report/compose/types'

/** The languages in which the form can begin: each with the facts of the next Council report as they are set in it. */
export function ReportLanguages({ current }: { current: ReportLanguage }) {
  const t = useTranslations('report.new')
  return (
    <p className="meta">
      {t('begin_in')}{' '}
      {REPORT_LANGUAGES.map((language, index) => (
        <span key={language}>
          {index > 0 && ' · '}
          {language === current ? (
            <b aria-current="true">{t(`languages.${language}`)}</b>
          ) : (
            <Link href={`/reports/new?language=${language}`}>{t(`languages.${language}`)}</Link>
          )}
        </span>
      ))}
    </p>
  )
}
