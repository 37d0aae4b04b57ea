import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { Select } from '@/components/ui/select'
import { listAddress } from '@/lib/activity/schema/filter'
import type { LoadedBalance } from '@/lib/insight/loaders'
import { BalanceTable } from './balance-table'
import { useRowNames } from './row-names'

/** How what is approved is spread: a table for each aspect, each number with its list. */
export function BalancePage({ loaded }: { loaded: LoadedBalance }) {
  const t = useTranslations('insight')
  const { round, filter, aspects } = loaded
  const names = useRowNames(loaded)
  const total = aspects[0]?.total ?? 0
  return (
    <div className="balance">
      <Masthead
        title={t('balance.title')}
        over={[{ label: t('title'), href: '/accomplishments' }]}
        symbol={round ? `${round.yearFrom}–${round.yearTo}` : t('balance.everything')}
        under={<Link href={listAddress(filter)}>{t('balance.total', { count: total })}</Link>}
      />
      <BalanceChoice loaded={loaded} names={names.accomplishment} />
      <p className="measure">{round ? t('balance.lead', { mandate: round.mandate }) : t('balance.lead_all')}</p>
      <div className="balance__all">
        {aspects.map((matrix) => (
          <BalanceTable key={matrix.by} matrix={matrix} filter={filter} names={names[matrix.by]} />
        ))}
      </div>
      <p className="meta">{t('balance.note')}</p>
    </div>
  )
}

type BalanceChoiceProps = { loaded: LoadedBalance; names: { value: string; label: string }[] }

/** Which round, and under which accomplishment: a plain form, so that its address can be sent. */
function BalanceChoice({ loaded: { rounds, round, filter }, names }: BalanceChoiceProps) {
  const t = useTranslations('insight')
  const coded = names.map(({ value, label }) => ({ value, label: `${value} ${label}` }))
  const choices = [
    ...rounds.map(({ id, title }) => ({ value: id, label: title })),
    { value: 'all', label: t('balance.everything') },
  ]
  return (
    <form className="mxfilter" action="/accomplishments/balance" aria-label={t('filter.label')}>
      <Field id="round" label={t('balance.round')}>
        <Select id="round" name="round" small options={choices} defaultValue={round?.id ?? 'all'} />
      </Field>
      <Field id="accomplishment" label={t('by.accomplishment')}>
        <Select
          id="accomplishment"
          name="accomplishment"
          small
          empty={t('filter.any')}
          options={coded}
          defaultValue={filter.accomplishment ?? ''}
        />
      </Field>
      <Button small>{t('filter.apply')}</Button>
    </form>
  )
}
