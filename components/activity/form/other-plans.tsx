import { useTranslations } from 'next-intl'
import { inLocale } from '@/lib/core/labels'
import { wordingOf } from '@/lib/framework/rules'
import type { Accomplishment, Framework } from '@/lib/framework/types'

type OtherPlansProps = { accomplishments: readonly Accomplishment[]; frameworks: readonly Framework[]; locale: string }

/** The same accomplishments as other plans word them: for whoever knows them by those names. */
export function OtherPlans({ accomplishments, frameworks, locale }: OtherPlansProps) {
  const t = useTranslations('activity.form')
  return (
    <details className="more">
      <summary>{t('other_plans')}</summary>
      {frameworks.map(({ id, name }) => (
        <div key={id} className="more__plan">
          <h3>{inLocale(name, locale)}</h3>
          <dl className="dl dl--s">
            {accomplishments.map((accomplishment) => (
              <div key={accomplishment.id}>
                <dt>{accomplishment.id}</dt>
                <dd>{wordingOf(accomplishment, id, locale).short}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </details>
  )
}
