import { useFormatter, useTranslations } from 'next-intl'
import { outlineOf } from '@/lib/report/rules/outline'
import type { Sheet } from '@/lib/report/types'

type ReportOutlineProps = { sheet: Sheet; currentSection: string | undefined }

/** The headings with the paragraphs that stand under them and the words that they take. */
export function ReportOutline({ sheet, currentSection }: ReportOutlineProps) {
  const t = useTranslations('report.sheet')
  const { language } = sheet.facts
  return (
    <nav className="outline" aria-label={t('outline')}>
      <ol>
        {outlineOf(sheet).map(({ children, ...line }) => (
          <li key={line.id}>
            <OutlineLine {...line} lang={language} current={line.id === currentSection} />
            {children.length > 0 && (
              <ol>
                {children.map((child) => (
                  <li key={child.id}>
                    <OutlineLine {...child} lang={language} current={child.id === currentSection} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      <p className="meta outline__foot">{t('outline_foot', { words: sheet.words.headings + sheet.words.notes })}</p>
    </nav>
  )
}

type OutlineLineProps = {
  id: string
  number: string
  heading: string
  range: string | null
  words: number
  lang: string
  current: boolean
}

function OutlineLine({ id, number, heading, range, words, lang, current }: OutlineLineProps) {
  const t = useTranslations('report.sheet')
  const format = useFormatter()
  return (
    <>
      <a href={`#s-${id}`} aria-current={current ? 'true' : undefined}>
        {number && <span>{number}</span>}
        <span className="o" lang={lang} dir="ltr">
          {heading} {range && <small>{range}</small>}
        </span>
      </a>
      <span className="num">
        <span aria-hidden="true">{format.number(words)}</span>
        <span className="vh">{t('section_words', { words })}</span>
      </span>
    </>
  )
}
