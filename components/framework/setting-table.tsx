import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import type { Setting } from '@/lib/framework/types'
import { settingName } from './setting-name'
import { ToConfirm } from './to-confirm'

/** The settings and standing notes, each a link to its form. */
export function SettingTable({ settings }: { settings: Setting[] }) {
  const t = useTranslations('framework')
  return (
    <DataTable caption={t('settings_caption')}>
      <thead>
        <tr>
          <th scope="col">{t('column.setting')}</th>
          <th scope="col">{t('column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {settings.map(({ key, toVerify }) => (
          <tr key={key}>
            <th scope="row">
              <Link className="title" href={`/frameworks/settings/${key}`}>
                {settingName(t, key)}
              </Link>
            </th>
            <td>{toVerify ? <ToConfirm /> : t('confirmed')}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
