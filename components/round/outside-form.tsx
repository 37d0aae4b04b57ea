import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { FormTextArea } from '@/components/ui/form-text-area'
import type { RoundFacts } from '@/lib/round/types'

type OutsideFormProps = {
  round: Pick<RoundFacts, 'accomplishments' | 'yearFrom' | 'yearTo'>
  shortNames: Readonly<Record<string, string>>
  token: string
  formKey: string
  action: ActionFormProps['action']
}

/** A contribution from outside: little is asked, so that it is sent. */
export function OutsideForm({ round, shortNames, token, formKey, action }: OutsideFormProps) {
  const t = useTranslations('round.outside')
  return (
    <ActionForm action={action} prefix="send" className="stack" clearWhenDone>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="key" value={formKey} />
      <FormTextArea name="title" label={t('name')} oneLine />
      <FormTextArea name="summary" label={t('summary')} hint={t('summary_hint')} />
      <FormTextArea name="result" label={t('result')} optional />
      <FormSelect
        name="accomplishment"
        label={t('accomplishment')}
        empty={t('choose')}
        options={round.accomplishments.map((id) => ({ value: id, label: `${id} ${shortNames[id] ?? ''}` }))}
      />
      <FormField name="year" label={t('year')} short inputMode="numeric" hint={`${round.yearFrom}–${round.yearTo}`} />
      <FormField name="countries" label={t('countries')} hint={t('countries_hint')} optional />
      <FormField name="source" label={t('source')} hint={t('source_hint')} optional />
      <div className="row">
        <Button kind="go">{t('send')}</Button>
      </div>
    </ActionForm>
  )
}
