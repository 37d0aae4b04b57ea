import { useFormatter, useTranslations } from 'next-intl'
import { openIn, type ReportTalk as Talk } from '@/lib/report/comments/rules'
import type { LoadedReport } from '@/lib/report/loaders/report'
import { type OutlineLine as OutlineLineOf, outlineOf } from '@/lib/report/rules/outline'
import { OutlineTalk } from './outline-talk'

type ReportOutlineProps = Pick<LoadedReport, 'sheet' | 'shortNames'> & {
  currentSection: string | undefined
  talk: Talk
}

/** The headings with the paragraphs that stand under them and the words that they take. */
export function ReportOutline({ sheet, shortNames, currentSection, talk }: ReportOutlineProps) {
  const t = useTranslations('report.sheet')
  const { language } = sheet.facts
  const openOn = (id: string) => openIn(sheet.sections.find((section) => section.id === id)?.paragraphs ?? [], talk)
  return (
    <nav className="docmap" aria-label={t('outline')}>
      <ol>
        {outlineOf(sheet).map(({ children, ...line }) => (
          <li key={line.id}>
            <OutlineLine line={line} lang={language} current={line.id === currentSection} />
            <OutlineTalk report={sheet.facts.id} open={openOn(line.id)} />
            {children.length > 0 && (
              <ol>
                {children.map((child) => (
                  <li key={child.id}>
                    <OutlineLine
                      line={child}
                      lang={language}
                      short={shortNames[child.accomplishment ?? '']}
                      current={child.id === currentSection}
                    />
                    <OutlineTalk report={sheet.facts.id} open={openOn(child.id)} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      <p className="meta docmap__foot">{t('outline_foot', { words: sheet.words.headings + sheet.words.notes })}</p>
    </nav>
  )
}

type OutlineLineProps = {
  line: OutlineLineOf
  /** The language of the document's headings. */
  lang: string
  /** What an accomplishment is called for short, in the reader's language. */
  short?: string
  current: boolean
}

function OutlineLine({ line: { id, number, heading, range, words }, lang, short, current }: OutlineLineProps) {
  const t = useTranslations('report.sheet')
  const format = useFormatter()
  return (
    <>
      <a href={`#s-${id}`} aria-current={current ? 'true' : undefined}>
        {number && <bdi lang={lang}>{number}</bdi>}
        <span className="o">
          {short ?? (
            <span lang={lang} dir="ltr">
              {heading}
            </span>
          )}{' '}
          {range && (
            <small>
              <bdi>{range}</bdi>
            </small>
          )}
        </span>
      </a>
      <span className="num">
        <span aria-hidden="true">{format.number(words)}</span>
        <span className="vh">{t('section_words', { words })}</span>
      </span>
    </>
  )
}
