import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormRadios } from '@/components/ui/form-radios'
import { addSourceAction } from '@/lib/evidence/actions'
import { SOURCE_KINDS } from '@/lib/evidence/constants'

/** A document symbol with its paragraph, a web address, or a document by its name. */
export function AddSource({ reference }: { reference: string }) {
  const t = useTranslations('evidence')
  return (
    <ActionForm action={addSourceAction} prefix="source" className="stack">
      <input type="hidden" name="reference" value={reference} />
      <FormRadios
        name="kind"
        label={t('kind_label')}
        value="symbol"
        choices={SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <FormField name="source" label={t('source')} hint={t('source_hint')} />
      <FormField name="paragraph" label={t('paragraph')} hint={t('paragraph_hint')} optional />
      <div className="row">
        <Button>{t('add_source')}</Button>
      </div>
    </ActionForm>
  )
}
