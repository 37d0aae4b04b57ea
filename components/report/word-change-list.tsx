import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { momentInWords } from '@/lib/core/i18n/moments'
import type { WordInView } from '@/lib/report/queries/find-word-in'
import type { ReportFacts } from '@/lib/report/types'
import { WordChangeItem } from './word-change-item'

type WordChangeListProps = {
  wordIn: WordInView
  facts: ReportFacts
  numbers: ReadonlyMap<string, number | null>
  action: ActionFormProps['action']
}

/** Every difference, with what was decided on it; all that are open can be decided in one act. */
export function WordChangeList({ wordIn, facts, numbers, action }: WordChangeListProps) {
  const t = useTranslations('report.word_in')
  const locale = useLocale()
  const { id, fileName, ofVersion, at, lines } = wordIn
  const open = lines.filter(({ state }) => state === 'open').length
  return (
    <section className="stack" aria-labelledby="changes">
      <div className="stack-2">
        <h2 id="changes">{t('changes', { count: lines.length, open })}</h2>
        <p className="meta">
          <bdi>{fileName}</bdi> · {t('of_version', { version: ofVersion })} · {momentInWords(at, locale)}
        </p>
        {ofVersion !== facts.version && <p className="note">{t('older', { version: facts.version })}</p>}
      </div>
      {open > 1 && (
        <ActionForm action={action} prefix="all" label={t('all')} className="row">
          <input type="hidden" name="report" value={facts.id} />
          <input type="hidden" name="wordIn" value={id} />
          <Button name="decision" value="accept">
            {t('accept_all', { count: open })}
          </Button>
          <Button name="decision" value="refuse">
            {t('refuse_all', { count: open })}
          </Button>
        </ActionForm>
      )}
      <ol className="wordin">
        {lines.map((line) => (
          <WordChangeItem
            key={line.position}
            line={line}
            wordIn={id}
            report={facts.id}
            lang={facts.language}
            numbers={numbers}
            action={action}
          />
        ))}
      </ol>
    </section>
  )
}
