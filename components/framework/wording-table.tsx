import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { LOCALE_NAMES, LOCALES } from '@/lib/core/i18n/locales'
import type { Wording } from '@/lib/framework/types'
import { ToConfirm } from './to-confirm'

export type WordingRow = { id: string; short: string; text: string; wordings: Wording[] }

type WordingTableProps = { frameworkId: string; rows: WordingRow[]; locale: string }

/** The accomplishments of a framework as worded in the reader's language, and each language that they can be worded in. */
export function WordingTable({ frameworkId, rows, locale }: WordingTableProps) {
  const t = useTranslations('framework')
  return (
    <DataTable caption={t('wordings_caption')}>
      <thead>
        <tr>
          <th scope="col">{t('column.accomplishment')}</th>
          <th scope="col">{t('column.wording')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, short, text, wordings }) => {
          const shown = inLanguage(wordings, locale) ?? inLanguage(wordings, 'en')
          return (
            <tr key={id}>
              <th scope="row">
                <AccomplishmentBadge code={id} />
              </th>
              <td>
                <b>{short}</b>
                <p className="soft measure">{text}</p>
                {shown?.toVerify && <ToConfirm />}
                <Languages href={`/frameworks/${frameworkId}/${id}`} id={id} wordings={wordings} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </DataTable>
  )
}

const inLanguage = (wordings: Wording[], locale: string) => wordings.find((each) => each.locale === locale)

function stateOf(wording: Wording | undefined): 'to_confirm' | 'confirmed' | 'none' {
  if (!wording) return 'none'
  return wording.toVerify ? 'to_confirm' : 'confirmed'
}

function Languages({ href, id, wordings }: { href: string; id: string; wordings: Wording[] }) {
  const t = useTranslations('framework')
  return (
    <ul className="plain row small">
      {LOCALES.map((locale) => {
        const state = stateOf(inLanguage(wordings, locale))
        return (
          <li key={locale}>
            <Link href={`${href}/${locale}`}>
              <span className="vh">{t('edit', { accomplishment: id })} </span>
              <bdi lang={locale}>{LOCALE_NAMES[locale]}</bdi>
            </Link>
            {state !== 'confirmed' && <span className="meta"> {t(`mark.${state}`)}</span>}
          </li>
        )
      })}
    </ul>
  )
}
