import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LendForm, LoanList } from '@/components/account/absence-forms'
import { Masthead } from '@/components/ui/masthead'
import { loadLoans } from '@/lib/account/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.absence'))('title') }
}

/** Who reviews for whom while somebody is absent. */
export default async function AbsencePage() {
  const [{ lent, held, colleagues }, t] = await Promise.all([loadLoans(), getTranslations('people.absence')])
  return (
    <>
      <Masthead title={t('title')} over={[{ label: t('over'), href: '/review' }]} />
      <p className="measure">{t('lead')}</p>
      {lent.length > 0 && (
        <section className="sec top-sec" aria-labelledby="lent">
          <h2 id="lent">{t('lent')}</h2>
          <LoanList loans={lent} mine />
        </section>
      )}
      {held.length > 0 && (
        <section className="sec top-sec" aria-labelledby="held">
          <h2 id="held">{t('held')}</h2>
          <LoanList loans={held} />
        </section>
      )}
      <section className="sec top-sec" aria-labelledby="lend">
        <h2 id="lend">{t('lend_title')}</h2>
        <LendForm colleagues={colleagues} />
      </section>
    </>
  )
}
