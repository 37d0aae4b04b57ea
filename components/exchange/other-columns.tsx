import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormSelect } from '@/components/ui/form-select'
import type { ImportView } from '@/lib/exchange/queries/find-import'
import { columnInput } from '@/lib/exchange/schema'
import { columnWord } from './problem-sentence'

type OtherColumnsProps = { view: ImportView; choose: ActionFormProps['action'] }

/** Columns that nothing of ours is called like: asked before the file is written, said afterwards. */
export function OtherColumns({ view, choose }: OtherColumnsProps) {
  return view.startedAt || view.undoneAt ? <LeftOut others={view.others} /> : <ColumnForm view={view} choose={choose} />
}

/** What each is, asked once and remembered. */
function ColumnForm({ view: { id, others, free }, choose }: OtherColumnsProps) {
  const t = useTranslations('exchange.columns')
  const words = useTranslations()
  const options = free.map((key) => ({ value: key, label: columnWord(words, key) }))
  return (
    <section className="stack-2" aria-labelledby="columns">
      <h2 id="columns">{t('title', { count: others.length })}</h2>
      <p className="soft">{t('lead')}</p>
      <ActionForm action={choose} prefix="columns" className="stack measure">
        <input type="hidden" name="import" value={id} />
        {others.map(({ at, header, field, examples }, index) => (
          <FormSelect
            key={at}
            name={columnInput(index)}
            value={field ?? ''}
            label={<bdi>{header}</bdi>}
            hint={examples.length > 0 && <bdi>{t('for_example', { examples: examples.join(' · ') })}</bdi>}
            empty={t('none')}
            options={options}
          />
        ))}
        <div className="row">
          <Button>{t('check')}</Button>
        </div>
      </ActionForm>
    </section>
  )
}

function LeftOut({ others }: Pick<ImportView, 'others'>) {
  const t = useTranslations('exchange.run')
  const names = others.filter(({ field }) => !field).map(({ header }) => header)
  return names.length > 0 && <p className="note">{t('unknown', { count: names.length, names: names.join(', ') })}</p>
}
