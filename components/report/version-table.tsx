import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Wide } from '@/components/ui/wide'
import { momentInWords } from '@/lib/core/i18n/moments'
import type { VersionLine } from '@/lib/report/queries/list-versions'
import { WaiverLine } from './waiver-form'

/** The named versions of a report, latest first. */
export function VersionTable({ versions }: { versions: readonly VersionLine[] }) {
  const t = useTranslations('report.versions')
  const locale = useLocale()
  if (versions.length === 0) return <p className="soft">{t('none')}</p>
  return (
    <Wide label={t('caption')}>
      <DataTable caption={t('caption')}>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('words')}</th>
            <th scope="col">{t('by')}</th>
            <th scope="col">{t('at')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, name, by, at, length }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>
                <bdi>{name}</bdi>
              </td>
              <td>
                <VersionLength length={length} />
              </td>
              <td>
                <bdi>{by}</bdi>
              </td>
              <td>{momentInWords(at, locale)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Wide>
  )
}

/** How long the text was, and the waiver on which it rested. The oldest versions do not say. */
function VersionLength({ length }: Pick<VersionLine, 'length'>) {
  const t = useTranslations('report.versions')
  if (!length) return null
  const { words, limit, waiver } = length
  return (
    <>
      {t('words_of', { words, limit })}
      {waiver && <WaiverLine waiver={{ ...waiver, at: new Date(waiver.at) }} />}
    </>
  )
}
