import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import type { ImportView } from '@/lib/exchange/queries/find-import'
import { ChangeTable } from './change-table'
import { MendTable } from './mend-table'
import { OtherColumns } from './other-columns'
import { RunProgress } from './run-progress'

type DryRunProps = { view: ImportView } & Record<'choose' | 'write' | 'undo', ActionFormProps['action']>

/** The dry run: numbers first, then what has to be mended, then every change, then the button. */
export function DryRun({ view, choose, write, undo }: DryRunProps) {
  const t = useTranslations('exchange.run')
  const { counts, id, finishedAt, undoneAt } = view
  const rows = counts.new + counts.change + counts.same + counts.mend + counts.repeated
  const changes = counts.new + counts.change
  return (
    <div className="stack">
      <p>
        {t.rich('counts', { rows, changes, made: counts.new, mend: counts.mend, b: (text) => <b>{text}</b> })}
        {counts.repeated > 0 && ` ${t('repeated', { count: counts.repeated })}`}
        {counts.same > 0 && ` ${t('same', { count: counts.same })}`}
      </p>
      {view.others.length > 0 && <OtherColumns view={view} choose={choose} />}
      <RunProgress view={view} />
      <div className="row">
        {changes + counts.repeated > counts.written && !undoneAt && (
          <ActionForm action={write} prefix="write">
            <input type="hidden" name="import" value={id} />
            {counts.repeated > 0 && (
              <label className="row">
                <input type="checkbox" name="repeated" value="yes" /> {t('anyway', { count: counts.repeated })}
              </label>
            )}
            <Button kind="go">{t(counts.written > 0 ? 'go_on' : 'import')}</Button>
          </ActionForm>
        )}
        {counts.written > 0 && finishedAt && !undoneAt && (
          <ActionForm action={undo} prefix="undo">
            <input type="hidden" name="import" value={id} />
            <Button kind="stop">{t('undo')}</Button>
          </ActionForm>
        )}
      </div>
      {counts.mend > 0 && <MendTable id={id} lines={view.mend} total={counts.mend} />}
      {view.write.length > 0 && (
        <ChangeTable id="changes" title={t('changes', { count: changes })} lines={view.write} total={changes} />
      )}
      {counts.repeated > 0 && (
        <ChangeTable
          id="repeated"
          title={t('repeated', { count: counts.repeated })}
          lines={view.repeated}
          total={counts.repeated}
        />
      )}
    </div>
  )
}
