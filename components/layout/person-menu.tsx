import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Theme } from '@/lib/core/theme'
import { AppearanceForm } from './appearance-form'
import { LanguageForm } from './language-form'
import type { NavigationLink } from './navigation'
import { NavigationLinks } from './navigation-links'
import type { FormPost } from './preferences'

export type PersonProps = {
  name: string
  /** The actions behind the two choices; each reads one field (`locale`, `theme`). */
  setLocale: FormPost
  setTheme: FormPost
  theme: Theme
  /** Own pages of the person: password, hand-over. */
  links?: readonly NavigationLink[]
  /** The form that signs out. */
  signOut: ReactNode
}

/** What belongs to the person: language, appearance, own pages, sign out. `id` tells two copies on a page apart. */
export function PersonChoices({ setLocale, setTheme, theme, links = [], signOut, id }: PersonProps & { id: string }) {
  return (
    <>
      <LanguageForm action={setLocale} id={`${id}-locale`} />
      <AppearanceForm action={setTheme} id={`${id}-theme`} theme={theme} />
      <div>
        {links.length > 0 && <NavigationLinks links={links} className="menu__links" />}
        {signOut}
      </div>
    </>
  )
}

/** The person's name at the end of the bar, which opens what belongs to them; without script too. */
export function PersonMenu(props: PersonProps) {
  const t = useTranslations('layout.person')
  return (
    <details className="menu" name="menu">
      <summary aria-label={t('menu', { name: props.name })}>
        {props.name} <Icon name="down" />
      </summary>
      <div className="menu__box">
        <PersonChoices {...props} id="bar" />
      </div>
    </details>
  )
}
