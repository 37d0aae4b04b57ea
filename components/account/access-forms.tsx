import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { reset, switchAccess } from '@/lib/account/actions/people'
import type { PersonPage } from '@/lib/account/types'
import { OneTimeLink } from './one-time-link'

type AccessProps = { personId: string; abilities: PersonPage['abilities'] }

/** What can be done with the account itself, each with what it leads to. */
export function AccessForms({ personId, abilities }: AccessProps) {
  const t = useTranslations('people.person')
  const link = useTranslations('people.link')
  if (!abilities.disable && !abilities.enable) return <p className="small soft">{t('yourself')}</p>
  return (
    <div className="stack">
      {abilities.reset && (
        <ActionForm action={reset} prefix="reset" className="stack-2">
          <input type="hidden" name="personId" value={personId} />
          <OneTimeLink label={link('label')} hint={link('hint')} />
          <p className="small soft">{t('reset_hint')}</p>
          <Button>{t('reset')}</Button>
        </ActionForm>
      )}
      <SwitchForm personId={personId} abilities={abilities} />
    </div>
  )
}

/** One form for both ways, so that its answer still stands there when the way back has taken its place. */
function SwitchForm({ personId, abilities }: AccessProps) {
  const t = useTranslations('people.person')
  const act = abilities.enable ? 'enable' : 'disable'
  return (
    <ActionForm action={switchAccess} prefix="access" className="stack-2">
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="access" value={abilities.enable ? 'active' : 'disabled'} />
      <p className="small soft">{t(`${act}_hint`)}</p>
      <Button kind={act === 'disable' ? 'stop' : 'plain'}>{t(act)}</Button>
    </ActionForm>
  )
}
