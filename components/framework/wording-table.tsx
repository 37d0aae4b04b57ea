import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { LOCALE_NAMES, LOCALES } from '@/lib/core/i18n/locales'
import type { Wording } from '@/lib/framework/types'
import { ToConfirm } from './to-confirm'

export type WordingRow = { id: string; short: string; text: string; wordings: Wording[] }

/** The accomplishments of a framework as worded in the reader's language, and each language that they can be worded in. */
export function WordingTable({ frameworkId, rows }: { frameworkId: string; rows: WordingRow[] }) {
  const t = useTranslations('framework')
  return (
    <DataTable caption={t('wordings_caption')}>
      <thead>
        <tr>
          <th scope="col">{t('column.accomplishment')}</th>
          <th scope="col">{t('column.wording')}</th>
          <th scope="col">{t('column.languages')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, short, text, wordings }) => (
          <tr key={id}>
            <td>
              <AccomplishmentBadge code={id} />
            </td>
            <th scope="row">
              <b>{short}</b>
              <p className="soft">{text}</p>
              {wordings.some(({ toVerify }) => toVerify) && <ToConfirm />}
            </th>
            <td>
              <Languages href={`/frameworks/${frameworkId}/${id}`} id={id} wordings={wordings} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function stateOf(wording: Wording | undefined): 'to_confirm' | 'confirmed' | 'no_wording' {
  if (!wording) return 'no_wording'
  return wording.toVerify ? 'to_confirm' : 'confirmed'
}

function Languages({ href, id, wordings }: { href: string; id: string; wordings: Wording[] }) {
  const t = useTranslations('framework')
  return (
    <ul className="plain row">
      {LOCALES.map((locale) => {
        const state = stateOf(wordings.find((each) => each.locale === locale))
        return (
          <li key={locale}>
            <Link href={`${href}/${locale}`}>
              <span className="vh">{`${id}, `}</span>
              <bdi lang={locale}>{LOCALE_NAMES[locale]}</bdi>
              <span className="vh">{` (${t(state)})`}</span>
            </Link>
            {state === 'no_wording' && <span className="meta" aria-hidden="true">{` ${t('none_mark')}`}</span>}
          </li>
        )
      })}
    </ul>
  )
}
