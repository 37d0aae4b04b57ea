import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { SelectionForm } from '@/components/report/selection-form'
import { SelectionHead } from '@/components/report/selection-head'
import { SelectionTally } from '@/components/report/selection-tally'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { listAddress } from '@/lib/activity/schema/filter'
import { composeReportAction } from '@/lib/report/actions'
import { loadSelection } from '@/lib/report/loaders/selection'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report.selection'))('step') }
}

/** What a report may rest on, before anything is written. */
export default async function SelectionPage({ params }: PageProps<'/reports/[id]/selection'>) {
  const [{ id }, t, { common, report }] = await Promise.all([
    params,
    getTranslations('report.selection'),
    getMessages(),
  ])
  const selection = await loadSelection(id)
  const { facts, sections } = selection
  const taken = sections.flatMap(({ candidates }) =>
    candidates.flatMap(({ activityId, leftOutBecause }) => (leftOutBecause === null ? activityId : [])),
  )
  return (
    <NextIntlClientProvider messages={{ common, report: { selection: report.selection } }}>
      <SelectionTally taken={taken}>
        <SelectionHead selection={selection} />
        {selection.count > 0 ? (
          <SelectionForm selection={selection} action={composeReportAction} />
        ) : (
          <EmptyState
            title={t('empty_title')}
            actions={
              <>
                <ButtonLink kind="go" href={listAddress({ statuses: ['approved'] })}>
                  {t('empty_approved')}
                </ButtonLink>
                <ButtonLink href="/reports">{t('empty_back')}</ButtonLink>
              </>
            }
          >
            {t('empty_body', { from: String(facts.yearFrom), to: String(facts.yearTo) })}
          </EmptyState>
        )}
      </SelectionTally>
    </NextIntlClientProvider>
  )
}
