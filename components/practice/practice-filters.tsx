import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FilterChoices } from '@/components/ui/filter-choices'
import type { Option } from '@/components/ui/select'
import { inLocale } from '@/lib/core/labels'
import { shortNames } from '@/lib/framework/rules'
import type { LoadedPractices } from '@/lib/practice/loaders'

/** What the list of practices can be narrowed by, as a plain form: the address that it leads to is the list. */
export function PracticeFilters({ list }: { list: LoadedPractices }) {
  const t = useTranslations('practice.list')
  const { filter, themes, accomplishments, frameworks, period, locale } = list
  const short = shortNames(accomplishments, frameworks, period, locale)
  const set = [filter.accomplishment, filter.theme].filter(Boolean).length
  const choices: { name: 'accomplishment' | 'theme'; label: string; options: Option[] }[] = [
    {
      name: 'accomplishment',
      label: t('accomplishment'),
      options: accomplishments.map(({ id }) => ({ value: id, label: `${id} ${short.get(id) ?? ''}`.trim() })),
    },
    {
      name: 'theme',
      label: t('theme'),
      options: themes.map(({ id, labels }) => ({ value: id, label: inLocale(labels, locale) })),
    },
  ]
  return (
    <form className="filters" action="/practices" aria-label={t('filters')}>
      <details className="filters__box">
        <summary>
          {t('filters')} {set > 0 && <span className="n">{t('set', { count: set })}</span>}
        </summary>
        {filter.stage && <input type="hidden" name="stage" value={filter.stage} />}
        <FilterChoices choices={choices} chosen={filter} empty={t('any')} />
        <div className="f">
          <Button block>{t('apply')}</Button>
        </div>
      </details>
    </form>
  )
}
