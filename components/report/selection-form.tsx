import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { FormSelect } from '@/components/ui/form-select'
import { ORDER_RULES } from '@/lib/report/constants'
import type { LoadedSelection } from '@/lib/report/loaders/selection'
import { facetsIn, useBalanceLabels } from './balance-labels'
import { BalancePanel } from './balance-panel'
import { ForecastPanel } from './forecast-panel'
import { LoneSections } from './lone-sections'
import { ComposeButton } from './selection-counts'
import { factsOf, SelectionTable } from './selection-table'

type SelectionFormProps = { selection: LoadedSelection; action: ActionFormProps['action'] }

/** The selection sheet: what is taken and why the rest is not, beside what it would come to. */
export function SelectionForm({ selection, action }: SelectionFormProps) {
  const t = useTranslations('report.selection')
  const { facts, sections, forecast, terms, locale } = selection
  const labels = useBalanceLabels()
  return (
    <div className="cols cols--sel">
      <ActionForm action={action} label={t('title')}>
        <input type="hidden" name="report" value={facts.id} />
        <SelectionTable sections={sections} terms={terms} locale={locale} lang={facts.language} />
        <FormSelect
          name="orderRule"
          label={t('order')}
          hint={t('order_hint')}
          options={ORDER_RULES.map((value) => ({ value, label: t(`order_rule.${value}`) }))}
          value={facts.orderRule}
        />
        <LoneSections sections={sections.map(factsOf)} />
        <div className="formend">
          <ComposeButton sections={sections.map(factsOf)} />
          <p className="meta">{t('compose_hint')}</p>
        </div>
      </ActionForm>
      <aside className="aside" aria-label={t('margin')}>
        <ForecastPanel forecast={forecast} lang={facts.language} />
        <BalancePanel
          activities={facetsIn(sections)}
          period={{ yearFrom: facts.yearFrom, yearTo: facts.yearTo }}
          labels={labels}
        />
      </aside>
    </div>
  )
}
