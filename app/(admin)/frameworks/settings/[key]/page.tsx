import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SettingForm } from '@/components/framework/setting-form'
import { settingName } from '@/components/framework/setting-name'
import { ToConfirm } from '@/components/framework/to-confirm'
import { Masthead } from '@/components/ui/masthead'
import { saveSetting } from '@/lib/framework/actions'
import { loadSetting } from '@/lib/framework/loaders'

type Props = PageProps<'/frameworks/settings/[key]'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('framework'))('settings') }
}

export default async function SettingPage({ params }: Props) {
  const setting = await loadSetting((await params).key)
  if (!setting) notFound()
  const t = await getTranslations('framework')
  return (
    <>
      <Masthead
        title={settingName(t, setting.key)}
        over={[{ label: t('title'), href: '/frameworks#settings' }]}
        under={setting.toVerify && <ToConfirm />}
      />
      <SettingForm action={saveSetting} setting={setting} />
    </>
  )
}
