import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'

/** One field that searches everywhere: a plain form, so that a search has an address. */
export function SearchForm({ action, id, name = 'q' }: { action: string; id: string; name?: string }) {
  const t = useTranslations('layout.search')
  return (
    <search>
      <form className="find" action={action}>
        <label className="vh" htmlFor={id}>
          {t('label')}
        </label>
        <Icon name="search" />
        <input id={id} type="search" name={name} placeholder={t('example')} />
      </form>
    </search>
  )
}
