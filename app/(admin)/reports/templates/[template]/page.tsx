import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DeleteTemplateForm } from '@/components/report/template/delete-template-form'
import { TemplateForm } from '@/components/report/template/template-form'
import { TemplatePreview } from '@/components/report/template/template-preview'
import { TemplateViews } from '@/components/report/template/template-views'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import { inLocale } from '@/lib/core/labels'
import { deleteTemplateAction, saveTemplateAction } from '@/lib/report/template/actions'
import { loadTemplate } from '@/lib/report/template/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report.templates'))('one') }
}

/** A kind of report: its sections and standing text, and how a report made of it would begin. */
export default async function TemplatePage({ params, searchParams }: PageProps<'/reports/templates/[template]'>) {
  const [{ template: id }, asked] = await Promise.all([params, searchParams])
  const [loaded, t] = await Promise.all([loadTemplate(id, asked), getTranslations('report')])
  const { template, saved, sheet, locale } = loaded
  return (
    <>
      <Masthead
        title={inLocale(template.name, locale)}
        over={[
          { label: t('title'), href: '/reports' },
          { label: t('templates.title'), href: '/reports/templates' },
        ]}
      />
      <div className="stack">
        {saved && (
          <Notice kind="good" role="status">
            {t('templates.saved')}
          </Notice>
        )}
        <TemplateViews {...loaded} />
        {template.shipped ? (
          <p className="soft">{t('templates.shipped_lead')}</p>
        ) : (
          <TemplateForm
            key={`${template.version} ${loaded.language} ${loaded.theme}`}
            {...loaded}
            action={saveTemplateAction}
          />
        )}
        <TemplatePreview sheet={sheet} />
        {!template.shipped && (
          <DeleteTemplateForm template={template} reports={loaded.reports} action={deleteTemplateAction} />
        )}
      </div>
    </>
  )
}
