import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { end, give } from '@/lib/account/actions/people'
import { type PlaceChoices, PositionFields } from './position-fields'

/** Gives a person one more position, from a day until a day. */
export function GivePositionForm({ personId, ...places }: { personId: string } & PlaceChoices) {
  const t = useTranslations('people.position')
  const label = useTranslations('people.person')('give')
  return (
    <ActionForm action={give} prefix="give" className="stack measure" clearWhenDone>
      <input type="hidden" name="personId" value={personId} />
      <PositionFields {...places} />
      <div className="twin">
        <FormField name="from" type="date" short label={t('from')} hint={t('from_hint')} />
        <FormField name="until" type="date" short label={t('until')} hint={t('until_hint')} />
      </div>
      <div className="row">
        <Button kind="go">{label}</Button>
      </div>
    </ActionForm>
  )
}

/** Ends a position at once, or after a day to come. Folded, so that a list of positions stays a list; what is wrong
 * stands above the fold, since without script it closes again. */
export function EndPositionForm({ tenureId }: { tenureId: string }) {
  const t = useTranslations('people.person')
  return (
    <ActionForm action={end} prefix={`end-${tenureId}`}>
      <input type="hidden" name="tenureId" value={tenureId} />
      <details>
        <summary className="small">{t('end')}</summary>
        <div className="stack people__end">
          <FormField name="on" type="date" short small label={t('end_on')} hint={t('end_on_hint')} />
          <div className="row">
            <Button kind="stop" small>
              {t('end_now')}
            </Button>
          </div>
        </div>
      </details>
    </ActionForm>
  )
}
