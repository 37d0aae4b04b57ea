import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Link } from '@/components/ui/link'
import type { KeptFilter } from '@/lib/activity/reading/types'
import { type ActivityFilter, toParams } from '@/lib/activity/schema/filter'

type KeptFiltersProps = {
  kept: readonly KeptFilter[]
  filter: ActivityFilter
  keep: ActionFormProps['action']
  drop: ActionFormProps['action']
}

/** The filters that one keeps: each a link to its list, and a place to keep the one that is set. */
export function KeptFilters({ kept, filter, keep, drop }: KeptFiltersProps) {
  const t = useTranslations('activity.list.kept')
  const query = toParams({ ...filter, page: 1 }).toString()
  const isKept = kept.some((one) => one.query === query)
  if (kept.length === 0 && query === '') return null
  return (
    <section className="filters kept" aria-labelledby="kept">
      <h2 id="kept">{t('title')}</h2>
      <ul className="stack">
        {kept.map(({ id, name, query: own }) => (
          <li key={id}>
            <Link href={`/activities?${own}`} aria-current={own === query ? 'true' : undefined}>
              <bdi>{name}</bdi>
            </Link>
            <ActionForm action={drop} prefix={`drop-${id}`} label={t('drop_of', { name })}>
              <input type="hidden" name="id" value={id} />
              <Button small aria-label={t('drop_of', { name })}>
                {t('drop')}
              </Button>
            </ActionForm>
          </li>
        ))}
      </ul>
      {query !== '' && !isKept && (
        <ActionForm action={keep} prefix="keep" label={t('keep')} className="stack">
          <input type="hidden" name="query" value={query} />
          <FormField name="name" label={t('name')} hint={t('hint')} />
          <Button small>{t('keep')}</Button>
        </ActionForm>
      )}
    </section>
  )
}
