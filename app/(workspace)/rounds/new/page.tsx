import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewRoundForm } from '@/components/round/new-round-form'
import { Masthead } from '@/components/ui/masthead'
import { open } from '@/lib/round/actions'
import { loadNewRound } from '@/lib/round/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('round.form'))('new_title') }
}

/** Opens a round: what is asked, of whom, by when. */
export default async function NewRoundPage() {
  const [known, t] = await Promise.all([loadNewRound(), getTranslations('round')])
  return (
    <>
      <Masthead title={t('form.new_title')} over={[{ label: t('title'), href: '/rounds' }]} />
      <div className="measure">
        <NewRoundForm {...known} action={open} formKey={randomUUID()} />
      </div>
    </>
  )
}
