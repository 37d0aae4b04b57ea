import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormSelect } from '@/components/ui/form-select'
import { lend, takeBack } from '@/lib/account/actions/loans'
import { handOverAll } from '@/lib/account/actions/people'
import type { Loan } from '@/lib/account/queries/list-loans'
import { HeldDays } from './held-position'

type Colleagues = { colleagues: readonly { id: string; name: string }[] }

const optionsOf = ({ colleagues }: Colleagues) => colleagues.map(({ id, name }) => ({ value: id, label: name }))

/** Gives one's own review to a colleague for an absence. */
export function LendForm({ colleagues }: Colleagues) {
  const t = useTranslations('people.absence')
  const field = useTranslations('people.position')
  return (
    <ActionForm action={lend} className="stack measure" clearWhenDone>
      <FormSelect
        name="toId"
        label={t('to')}
        hint={t('to_hint')}
        empty={t('choose')}
        options={optionsOf({ colleagues })}
      />
      <div className="twin">
        <FormField name="from" type="date" short label={field('from')} />
        <FormField name="until" type="date" short label={field('until')} />
      </div>
      <div className="row">
        <Button kind="go">{t('lend')}</Button>
      </div>
    </ActionForm>
  )
}

/** What is lent or held for others, each with its days; what one has lent can be taken back. */
export function LoanList({ loans, mine }: { loans: readonly Loan[]; mine?: boolean }) {
  const t = useTranslations('people.absence')
  return (
    <ul className="people__held">
      {loans.map(({ tenureId, name, startsAt, endsAt }) => (
        <li key={tenureId}>
          <p>
            <b>{name}</b>
          </p>
          <p className="meta">
            <HeldDays startsAt={startsAt} endsAt={endsAt} />
          </p>
          {mine && (
            <ActionForm action={takeBack} prefix={`loan-${tenureId}`}>
              <input type="hidden" name="tenureId" value={tenureId} />
              <Button small>{t('take_back', { name })}</Button>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Passes all that somebody holds to a colleague, when they leave. */
export function HandOverForm({ personId, colleagues }: { personId: string } & Colleagues) {
  const t = useTranslations('people.hand_over')
  return (
    <ActionForm action={handOverAll} prefix="hand-over" className="stack measure">
      <input type="hidden" name="personId" value={personId} />
      <FormSelect
        name="toId"
        label={t('to')}
        hint={t('hint')}
        empty={t('choose')}
        options={optionsOf({ colleagues })}
      />
      <div className="row">
        <Button kind="stop">{t('submit')}</Button>
      </div>
    </ActionForm>
  )
}
