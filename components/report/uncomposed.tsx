import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import type { ReportFacts } from '@/lib/report/types'

/** A report of which only the facts are known: what comes next. */
export function Uncomposed({ facts, mayEdit }: { facts: ReportFacts; mayEdit: boolean }) {
  const t = useTranslations('report')
  return (
    <>
      <Masthead
        title={facts.title}
        titleLang={facts.language}
        titleDir="ltr"
        over={[{ label: t('title'), href: '/reports' }]}
        symbol={facts.symbol}
      />
      <EmptyState
        title={t('sheet.not_composed_title')}
        actions={
          mayEdit && (
            <ButtonLink kind="go" href={`/reports/${facts.id}/selection`}>
              {t('sheet.select')}
            </ButtonLink>
          )
        }
      >
        {t(mayEdit ? 'sheet.not_composed_body' : 'sheet.not_composed_read')}
      </EmptyState>
    </>
  )
}
