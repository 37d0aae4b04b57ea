import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SettingTable } from '@/components/framework/setting-table'
import { WordingTable } from '@/components/framework/wording-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import { Views } from '@/components/ui/views'
import { inLocale } from '@/lib/core/labels'
import { loadFrameworks } from '@/lib/framework/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('framework'))('title') }
}

export default async function FrameworksPage({ searchParams }: PageProps<'/frameworks'>) {
  const t = await getTranslations('framework')
  const loaded = await loadFrameworks(await searchParams)
  if (!loaded) return <EmptyState level={1} title={t('empty')} />
  const { frameworks, framework, rows, settings, locale, saved } = loaded
  const views = frameworks.map(({ id }) => ({
    href: `/frameworks?framework=${id}`,
    label: id,
    current: id === framework.id,
  }))
  return (
    <>
      <Masthead title={t('title')} over={[{ label: t('over') }]} />
      {saved && (
        <Notice kind="good" role="status" className="returned">
          {t('saved')}
        </Notice>
      )}
      <Views label={t('frameworks')} views={views} />
      <section className="sec" aria-labelledby="wordings">
        <h2 id="wordings">{inLocale(framework.name, locale)}</h2>
        <WordingTable frameworkId={framework.id} rows={rows} locale={locale} />
      </section>
      <section className="sec" aria-labelledby="settings">
        <h2 id="settings">{t('settings')}</h2>
        <SettingTable settings={settings} />
      </section>
    </>
  )
}
