import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CompareForm } from '@/components/report/compare-form'
import { ComparedText } from '@/components/report/compared-text'
import { MoveForms } from '@/components/report/move-forms'
import { VersionTable } from '@/components/report/version-table'
import { Masthead } from '@/components/ui/masthead'
import { moveReportAction, nameVersionAction } from '@/lib/report/actions'
import { loadVersions } from '@/lib/report/loaders/versions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report.versions'))('title') }
}

/** What the text was when: named, frozen, compared; and where the report stands on its way to the Council. */
export default async function VersionsPage({ params, searchParams }: PageProps<'/reports/[id]/versions'>) {
  const { id } = await params
  const [loaded, t] = await Promise.all([loadVersions(id, await searchParams), getTranslations('report')])
  const { facts, abilities, versions, from, to, compared } = loaded
  return (
    <>
      <Masthead
        title={t('versions.title')}
        over={[
          { label: t('title'), href: '/reports' },
          { label: <bdi>{facts.symbol}</bdi>, href: `/reports/${id}` },
        ]}
        symbol={t(`state.${facts.state}`)}
      />
      <div className="stack">
        {abilities.move && <MoveForms facts={facts} move={moveReportAction} name={nameVersionAction} />}
        <VersionTable versions={versions} />
        {versions.length > 0 && <CompareForm versions={versions} from={from} to={to} />}
        {compared && <ComparedText compared={compared} lang={facts.language} />}
      </div>
    </>
  )
}
