import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Wide } from '@/components/ui/wide'
import { momentInWords } from '@/lib/core/i18n/moments'
import type { LetterView } from '@/lib/notification/types'

/** Mails, newest first: to whom, when, what became of each, and its words where they are kept. */
export function LetterTable({ letters, locale }: { letters: readonly LetterView[]; locale: string }) {
  const t = useTranslations('notification.outbox')
  return (
    <Wide label={t('caption')}>
      <DataTable className="tab--many" caption={t('caption')}>
        <thead>
          <tr>
            <th scope="col">{t('to')}</th>
            <th scope="col">{t('at')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('about')}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter.id}>
              <th scope="row">
                <bdi>{letter.name}</bdi>
                <div className="meta">
                  <bdi>{letter.to}</bdi>
                </div>
              </th>
              <td>{momentInWords(letter.at, locale)}</td>
              <td>
                {letter.text ? t('kept') : t(`states.${letter.state}`)}
                {letter.attempts > 1 && <div className="meta">{t('tries', { count: letter.attempts })}</div>}
                {letter.unsure > 0 && letter.state !== 'unknown' && (
                  <div className="meta">{t('unsure', { count: letter.unsure })}</div>
                )}
              </td>
              <td className="words">
                <Words letter={letter} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Wide>
  )
}

function Words({ letter: { subject, text, notices, locale } }: { letter: LetterView }) {
  const t = useTranslations('notification.outbox')
  if (!text) return t('count', { count: notices })
  return (
    <details>
      <summary>
        <bdi lang={locale}>{subject}</bdi>
      </summary>
      <p lang={locale} dir="auto">
        {text.split('\n').map((line, index) => (
          // A letter never changes once it is written.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Line key={index} line={line} />
        ))}
      </p>
    </details>
  )
}

function Line({ line }: { line: string }) {
  return (
    <>
      {/^https?:\/\/\S+$/.test(line) ? <a href={line}>{new URL(line).pathname}</a> : line}
      <br />
    </>
  )
}
