import { useLocale, useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Meter } from '@/components/ui/meter'
import { momentInWords } from '@/lib/core/i18n/moments'
import type { LoadedReport } from '@/lib/report/loaders/report'
import { loadClass, loadOf } from './load-class'

/** The head of a report: what it is, how long it is, and what can be done with it. */
export function ReportBar({ sheet, abilities }: Pick<LoadedReport, 'sheet' | 'abilities'>) {
  const t = useTranslations('report')
  const locale = useLocale()
  const { facts, words } = sheet
  const at = momentInWords(facts.updatedAt, locale)
  return (
    <header className="edbar">
      <div>
        <h1>
          <span lang={facts.language} dir="ltr">
            {facts.title}
          </span>
        </h1>
        <p className="small soft">
          <bdi>{facts.symbol}</bdi> <span aria-hidden="true">·</span> {t(`state.${facts.state}`)}{' '}
          <span aria-hidden="true">·</span> {t('sheet.version', { version: facts.version, at })}
        </p>
        <ReportLinks id={facts.id} abilities={abilities} />
      </div>
      <div className="edbar__end">
        <WordBudget words={words.total} limit={facts.wordLimit} />
        {abilities.export && (
          <a className={buttonClass({ small: true, kind: 'go' })} href={`/reports/${facts.id}/document.docx`}>
            {t('sheet.word_out')}
          </a>
        )}
      </div>
    </header>
  )
}

/** What else can be done with a report, each on a page or as a file of its own. */
function ReportLinks({ id, abilities }: { id: string; abilities: LoadedReport['abilities'] }) {
  const t = useTranslations('report')
  return (
    <nav className="edlinks small" aria-label={t('sheet.links')}>
      {abilities.edit && <Link href={`/reports/${id}/selection`}>{t('sheet.change_selection')}</Link>}
      <Link href={`/reports/${id}/checks`}>{t('checks.link')}</Link>
      <Link href={`/reports/${id}/versions`}>{t('versions.link')}</Link>
      {abilities.take && <Link href={`/reports/${id}/word-in`}>{t('word_in.link')}</Link>}
      {abilities.export && <a href={`/reports/${id}/document.html`}>{t('sheet.html_out')}</a>}
      {abilities.export && <a href={`/reports/${id}/sources.xlsx`}>{t('source_pack.link')}</a>}
    </nav>
  )
}

function WordBudget({ words, limit }: { words: number; limit: number }) {
  const t = useTranslations('report.sheet')
  const load = loadOf(words, limit)
  return (
    <div className={`edwords ${loadClass(words, limit)}`}>
      <p>
        {t.rich('words', { words, limit, b: (text) => <b>{text}</b> })}
        {load === 'near' && <span className="load__word"> {t('near')}</span>}
        {load === 'over' && <span className="load__word"> {t('over', { count: words - limit })}</span>}
      </p>
      <Meter value={words} max={limit} />
    </div>
  )
}
