import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { neighboursOf } from '@/lib/report/rules/neighbours'
import type { Sheet, SheetParagraph } from '@/lib/report/types'

export type ShapeActions = Record<'move' | 'join' | 'remove', ActionFormProps['action']>

type ParagraphShapeProps = { sheet: Sheet; paragraph: SheetParagraph; actions: ShapeActions }

/** Adds, joins, moves and takes out paragraphs, by forms that need no script. */
export function ParagraphShape({ sheet, paragraph, actions }: ParagraphShapeProps) {
  const t = useTranslations('report.shape')
  const around = neighboursOf(sheet, paragraph.id)
  if (!around) return null
  const report = sheet.facts.id
  const { up, down, before } = around
  return (
    <details className="src shape">
      <summary>{t('label')}</summary>
      <div className="row">
        <Link className="small" href={`/reports/${report}?paragraph=${paragraph.id}&insert=${paragraph.id}#insert`}>
          {t('insert')}
        </Link>
        {Object.entries({ up, down }).map(
          ([way, spot]) =>
            spot && (
              <ActionForm key={way} action={actions.move} prefix={way} label={t(way as 'up')}>
                <Hidden values={{ report, paragraph: paragraph.id, ...spot }} />
                <Button small>{t(way as 'up')}</Button>
              </ActionForm>
            ),
        )}
        {before && (
          <ActionForm action={actions.join} prefix="join" label={t('join')}>
            <Hidden
              values={{
                ...{ report, paragraph: paragraph.id, version: paragraph.version },
                ...{ into: before.id, intoVersion: before.version },
              }}
            />
            <Button small>{t('join')}</Button>
          </ActionForm>
        )}
        <ActionForm action={actions.remove} prefix="remove" label={t('remove')}>
          <Hidden values={{ report, paragraph: paragraph.id, version: paragraph.version }} />
          <Button small>{t('remove')}</Button>
        </ActionForm>
      </div>
    </details>
  )
}

function Hidden({ values }: { values: Record<string, string | number> }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
