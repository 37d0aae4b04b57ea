import { useTranslations } from 'next-intl'
import { Sheet } from '@/components/ui/sheet'
import { SheetHeading, SheetParagraph } from '@/components/ui/sheet-parts'
import { plainText } from '@/lib/report/rules/lay-out'
import type { Sheet as SheetOf } from '@/lib/report/types'

/** How a report made of a template would begin, with the facts of the next one and some of what is released today. */
export function TemplatePreview({ sheet }: { sheet: SheetOf }) {
  const t = useTranslations('report.templates')
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t('preview')}</h2>
      <p className="soft">{t('preview_lead')}</p>
      <Sheet lang={sheet.facts.language} label={t('preview')} running={sheet.facts.symbol}>
        {sheet.sections.map(({ id, level, number, heading, paragraphs }) => (
          <section key={id}>
            <SheetHeading level={level === 2 ? 3 : 2} number={number}>
              {heading}
            </SheetHeading>
            {paragraphs.map((paragraph) => (
              <SheetParagraph key={paragraph.id} number={paragraph.number ?? undefined}>
                <p>{plainText(paragraph)}</p>
              </SheetParagraph>
            ))}
          </section>
        ))}
      </Sheet>
    </section>
  )
}
