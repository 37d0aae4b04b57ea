import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormCheckboxes } from '@/components/ui/form-checkboxes'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { inLocale } from '@/lib/core/labels'
import type { LoadedNewRound } from '@/lib/round/loaders'
import { RoundFields } from './round-fields'

type NewRoundFormProps = LoadedNewRound & {
  action: ActionFormProps['action']
  formKey: string
}

/** A new round. Every presence of today is asked, until somebody takes a tick away. */
export function NewRoundForm({ action, formKey, themes, period, locale, presences, shortNames }: NewRoundFormProps) {
  const t = useTranslations('round.form')
  const current = presences.filter((presence) => presence.current)
  return (
    <ActionForm action={action} className="stack">
      <input type="hidden" name="key" value={formKey} />
      <RoundFields presences={current} asked={current.map(({ id }) => id)}>
        <div className="twin">
          <FormField name="yearFrom" label={t('year_from')} short inputMode="numeric" value={String(period.from)} />
          <FormField name="yearTo" label={t('year_to')} short inputMode="numeric" value={String(period.to)} />
        </div>
        <FormSelect
          name="themeId"
          label={t('theme')}
          empty={t('no_theme')}
          options={themes.map(({ id, labels }) => ({ value: id, label: inLocale(labels, locale) }))}
        />
        <FormCheckboxes
          name="accomplishments"
          label={t('accomplishments')}
          choices={Object.entries(shortNames).map(([id, short]) => ({ value: id, label: `${id} ${short}` }))}
        />
      </RoundFields>
      <div className="formend">
        <Button kind="go">{t('open')}</Button>
        <p className="meta">{t('open_hint')}</p>
      </div>
    </ActionForm>
  )
}
