import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { invite } from '@/lib/account/actions/people'
import { OneTimeLink } from './one-time-link'
import { type PlaceChoices, PositionFields } from './position-fields'

/** Invites somebody into a first position, and shows the one-time link. */
export function InviteForm(places: PlaceChoices) {
  const t = useTranslations('people.invite')
  const link = useTranslations('people.link')
  return (
    <ActionForm action={invite} prefix="invite" className="stack" clearWhenDone>
      <OneTimeLink label={link('label')} hint={link('hint')} />
      <FormField name="name" autoComplete="off" label={t('name')} />
      <FormField name="email" type="email" autoComplete="off" label={t('email')} />
      <PositionFields {...places} />
      <div className="row">
        <Button kind="go">{t('submit')}</Button>
      </div>
    </ActionForm>
  )
}
