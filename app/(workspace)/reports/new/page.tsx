import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewReportForm } from '@/components/report/new-report-form'
import { ReportLanguages } from '@/components/report/report-languages'
import { Masthead } from '@/components/ui/masthead'
import { createReportAction } from '@/lib/report/actions'
import { loadNewReport } from '@/lib/report/loaders/new-report'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report.new'))('title') }
}

/** Opens a report draft: its facts. What it rests on is chosen on the next page. */
export default async function NewReportPage({ searchParams }: PageProps<'/reports/new'>) {
  const [known, t] = await Promise.all([loadNewReport(await searchParams), getTranslations('report')])
  return (
    <>
      <Masthead title={t('new.title')} over={[{ label: t('title'), href: '/reports' }]} />
      <div className="measure stack">
        <p className="soft">{t('new.lead')}</p>
        <ReportLanguages current={known.language} />
        <NewReportForm {...known} action={createReportAction} formKey={randomUUID()} />
      </div>
    </>
  )
}
