import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { knownLanguage } from '@/lib/report/rules/known-language'
import type { ToTranslate } from '@/lib/report/rules/to-translate'

/** The texts of a draft that are to be translated, for the translator: where each stands, whose it is, how long. */
export function TranslatorList({ texts, report }: { texts: readonly ToTranslate[]; report: string }) {
  const t = useTranslations('report.checks')
  if (texts.length === 0) return null
  return (
    <section className="sec" aria-labelledby="translator">
      <h2 id="translator">{t('translate.title')}</h2>
      <p className="soft">{t('translate.lead', { count: texts.length })}</p>
      <ol className="wordin">
        {texts.map((one) => (
          <li key={`${one.paragraph.id} ${one.text}`} className="wordin__item">
            <TextToTranslate {...{ one, report }} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function TextToTranslate({ one, report }: { one: ToTranslate; report: string }) {
  const t = useTranslations('report.checks')
  const { paragraph, language, text, words, source } = one
  return (
    <>
      <p className="meta">
        <Link href={`/reports/${report}?paragraph=${paragraph.id}#p-${paragraph.id}`}>
          {paragraph.number === null ? t('summary') : t('paragraph', { number: String(paragraph.number) })}
        </Link>
        {source && (
          <>
            {' · '}
            <Link href={`/activities/${source.reference}`}>
              <bdi>{source.reference}</bdi>
            </Link>
          </>
        )}
        {' · '}
        {t(`languages.${knownLanguage(language)}`)} · {t('translate.words', { count: words })}
      </p>
      <p lang={language} dir="auto">
        {text}
      </p>
    </>
  )
}
