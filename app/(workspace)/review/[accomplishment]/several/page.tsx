import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SeveralCheck } from '@/components/review/several-check'
import { ButtonLink } from '@/components/ui/button-link'
import { Masthead } from '@/components/ui/masthead'
import { loadCheck } from '@/lib/review/bulk/loaders'
import { asQuery } from '@/lib/review/queue/schema'

type Props = PageProps<'/review/[accomplishment]/several'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review.several'))('title') }
}

/** Checks what was ticked before one act judges it. */
export default async function SeveralPage({ params, searchParams }: Props) {
  const [{ accomplishment }, query, t] = await Promise.all([params, searchParams, getTranslations('review')])
  const { candidates, total, key, back } = await loadCheck(accomplishment, asQuery(query))
  return (
    <>
      <Masthead
        title={t('several.title')}
        over={[
          { label: t('title'), href: '/review' },
          { label: accomplishment, href: back },
        ]}
      />
      <SeveralCheck {...{ accomplishment, candidates, total }} formKey={key} />
      <p className="row">
        <ButtonLink href={back}>{t('several.back')}</ButtonLink>
      </p>
    </>
  )
}
