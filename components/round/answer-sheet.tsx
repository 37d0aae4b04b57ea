import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { StatusMark } from '@/components/ui/status-mark'
import { Wide } from '@/components/ui/wide'
import { listAddress } from '@/lib/activity/schema/filter'
import type { AskedCell } from '@/lib/round/types'
import { cellMarkOf } from './marks'

type AnswerSheetProps = {
  requestId: string
  presenceId: string | null
  cells: readonly AskedCell[]
  shortNames: Readonly<Record<string, string>>
  /** null: the reader does not answer for the one asked, or it is closed. */
  sayNil: ActionFormProps['action'] | null
}

/** Each accomplishment with its years: what stands there, and one click where there is nothing to report. */
export function AnswerSheet({ requestId, presenceId, cells, shortNames, sayNil }: AnswerSheetProps) {
  const t = useTranslations('round.answer')
  const ids = [...new Set(cells.map(({ accomplishment }) => accomplishment))]
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b)
  return (
    <Wide label={t('caption')}>
      <DataTable caption={t('caption')}>
        <thead>
          <tr>
            <th scope="col">{t('accomplishment')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => {
            const own = cells.filter(({ accomplishment }) => accomplishment === id)
            return (
              <tr key={id}>
                <th scope="row">
                  {id} {shortNames[id]}
                  {sayNil && <NilForm requestId={requestId} id={id} cells={own} year={null} action={sayNil} />}
                </th>
                {years.map((year) => (
                  <td key={year}>
                    <Cell cell={own.find((cell) => cell.year === year)} presenceId={presenceId} />
                    {sayNil && (
                      <NilForm
                        requestId={requestId}
                        id={id}
                        cells={own.filter((cell) => cell.year === year)}
                        year={year}
                        action={sayNil}
                      />
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </DataTable>
    </Wide>
  )
}

function Cell({ cell, presenceId }: { cell: AskedCell | undefined; presenceId: string | null }) {
  const t = useTranslations('round.cell')
  if (!cell) return <StatusMark state="not_asked">{t('not_asked')}</StatusMark>
  const { state, activities, accomplishment, year } = cell
  return (
    <>
      <StatusMark state={cellMarkOf(state)}>{t(state)}</StatusMark>
      {activities > 0 && presenceId && (
        <p className="meta">
          <Link href={listAddress({ accomplishment, year, presenceId })}>{t('activities', { count: activities })}</Link>
        </p>
      )}
    </>
  )
}

type NilFormProps = {
  requestId: string
  id: string
  cells: readonly AskedCell[]
  year: number | null
  action: ActionFormProps['action']
}

/** Says nothing to report where nothing was said, and takes it back where it was. */
function NilForm({ requestId, id, cells, year, action }: NilFormProps) {
  const t = useTranslations('round.answer')
  const silent = cells.some(({ state }) => state === 'silent')
  const nil = cells.some(({ state }) => state === 'nil')
  if (!silent && !(nil && year !== null)) return null
  const say = year === null ? 'nil_all' : 'nil'
  const name = year === null ? id : `${id} ${year}`
  return (
    <ActionForm action={action} prefix={`nil-${name.replace(' ', '-')}`} label={t('nil_for', { name })}>
      <input type="hidden" name="request" value={requestId} />
      <input type="hidden" name="accomplishment" value={id} />
      {year !== null && <input type="hidden" name="year" value={year} />}
      <input type="hidden" name="take" value={silent ? 'say' : 'take_back'} />
      <Button small aria-label={t(silent ? 'nil_for' : 'take_back_for', { name })}>
        {t(silent ? say : 'take_back')}
      </Button>
    </ActionForm>
  )
}
