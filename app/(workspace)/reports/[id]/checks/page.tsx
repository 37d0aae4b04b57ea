import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CheckList } from '@/components/report/check-list'
import { LengthNotice } from '@/components/report/length-notice'
import { TranslatorList } from '@/components/report/translator-list'
import { Masthead } from '@/components/ui/masthead'
import { mendParagraphAction, noteWaiverAction } from '@/lib/report/actions'
import { loadChecks } from '@/lib/report/loaders/checks'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report.checks'))('title') }
}

/** What can be told of a report before somebody else reads it: each with its rule, its place and, where there is one, a fix. */
export default async function ChecksPage({ params }: PageProps<'/reports/[id]/checks'>) {
  const { id } = await params
  const [{ sheet, checks, toTranslate, length, abilities }, t] = await Promise.all([
    loadChecks(id),
    getTranslations('report'),
  ])
  const { facts } = sheet
  return (
    <>
      <Masthead
        title={t('checks.title')}
        over={[
          { label: t('title'), href: '/reports' },
          { label: <bdi>{facts.symbol}</bdi>, href: `/reports/${id}` },
        ]}
        symbol={t('checks.count', { count: checks.length })}
      />
      <LengthNotice {...{ sheet, length, abilities }} refused={false} action={noteWaiverAction} />
      {checks.length === 0 ? (
        <p>{t('checks.none')}</p>
      ) : (
        <CheckList checks={checks} report={id} action={abilities.edit ? mendParagraphAction : null} />
      )}
      <TranslatorList texts={toTranslate} report={id} />
    </>
  )
}
