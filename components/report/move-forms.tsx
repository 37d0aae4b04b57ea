import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { NEXT_STATES } from '@/lib/report/rules/versions'
import type { ReportFacts } from '@/lib/report/types'

type MoveFormsProps = { facts: ReportFacts; move: ActionFormProps['action']; name: ActionFormProps['action'] }

/** Names the text of today, or moves the report on with it. */
export function MoveForms({ facts, move, name }: MoveFormsProps) {
  const t = useTranslations('report.versions')
  const next = NEXT_STATES[facts.state]
  return (
    <div className="measure stack">
      <ActionForm action={name} prefix="version" className="stack-2" clearWhenDone>
        <input type="hidden" name="report" value={facts.id} />
        <FormField name="name" label={t('name')} hint={t('name_hint')} />
        <div className="row">
          <Button>{t('name_button')}</Button>
        </div>
      </ActionForm>
      {next.length > 0 && (
        <ActionForm action={move} prefix="move" className="stack-2">
          <h2>{t('move')}</h2>
          <p className="small soft">{t('move_lead')}</p>
          <input type="hidden" name="report" value={facts.id} />
          <FormField name="name" label={t('name')} value={t(`to.${next[0] ?? 'drafting'}`)} />
          <div className="row">
            {next.map((state, index) => (
              <Button key={state} name="to" value={state} kind={index === 0 ? 'go' : 'plain'}>
                {t(`to.${state}`)}
              </Button>
            ))}
          </div>
        </ActionForm>
      )}
    </div>
  )
}
