import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CopyTemplateForm } from '@/components/report/template/copy-template-form'
import { TemplateTable } from '@/components/report/template/template-table'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import { copyTemplateAction } from '@/lib/report/template/actions'
import { loadTemplates } from '@/lib/report/template/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report.templates'))('title') }
}

/** The kinds of report, and the way to a new one. */
export default async function TemplatesPage({ searchParams }: PageProps<'/reports/templates'>) {
  const [{ templates, locale }, { deleted }, t] = await Promise.all([
    loadTemplates(),
    searchParams,
    getTranslations('report'),
  ])
  return (
    <>
      <Masthead title={t('templates.title')} over={[{ label: t('title'), href: '/reports' }]} />
      <div className="stack">
        {deleted === '1' && (
          <Notice kind="good" role="status">
            {t('templates.deleted')}
          </Notice>
        )}
        <TemplateTable templates={templates} locale={locale} />
        <div className="measure">
          <CopyTemplateForm {...{ templates, locale, action: copyTemplateAction, formKey: randomUUID() }} />
        </div>
      </div>
    </>
  )
}
