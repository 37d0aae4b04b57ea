import { useTranslations } from 'next-intl'
import { Diff } from '@/components/ui/diff'
import type { ComparedParagraph } from '@/lib/report/rules/versions'

/** The paragraphs in which two texts differ, word by word. */
export function ComparedText({ compared, lang }: { compared: readonly ComparedParagraph[]; lang: string }) {
  const t = useTranslations('report.versions')
  const different = compared.filter(({ kind }) => kind !== 'same')
  return (
    <section className="stack-2" aria-labelledby="compared">
      <h2 id="compared">{t('changes', { count: different.length })}</h2>
      <ol className="wordin">
        {different.map(({ id, kind, number, before, after }) => (
          <li key={id} className="wordin__item">
            <p className="meta">
              <b>{t('paragraph', { number: String(number.after ?? number.before ?? '') })}</b>{' '}
              {kind !== 'same' && t(`kind.${kind}`)}
            </p>
            <p className="doc" lang={lang} dir="ltr">
              <Diff before={before} after={after} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
