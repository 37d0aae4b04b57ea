import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SeveralTable } from '@/components/review/several-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import { loadBatch } from '@/lib/review/bulk/loaders'

type Props = PageProps<'/review/[accomplishment]/several/[id]'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review.several'))('outcome') }
}

/** What came of one act on several activities, for each of them: what was left as it is stands first. */
export default async function SeveralOutcomePage({ params }: Props) {
  const { accomplishment, id } = await params
  const [{ outcome, results, titles }, t] = await Promise.all([
    loadBatch(accomplishment, id),
    getTranslations('review'),
  ])
  const rows = results
    .toSorted((a, b) => Number(a.result === 'given') - Number(b.result === 'given'))
    .map(({ reference, result }) => ({
      reference,
      title: titles.get(reference)?.title ?? '',
      language: titles.get(reference)?.language ?? null,
      note: t(`several.result.${result === 'given' ? outcome : result}`),
    }))
  const given = results.filter(({ result }) => result === 'given').length
  return (
    <>
      <Masthead
        title={t('several.outcome')}
        over={[
          { label: t('title'), href: '/review' },
          { label: accomplishment, href: `/review/${accomplishment}` },
        ]}
      />
      <div className="stack">
        <Notice kind={given === results.length ? 'good' : 'wait'} role="status">
          {t(`several.told.${outcome}`, { given, of: results.length })}
        </Notice>
        <SeveralTable caption={t('several.outcome')} accomplishment={accomplishment} rows={rows} />
        <p className="row">
          <ButtonLink kind="go" href={`/review/${accomplishment}`}>
            {t('several.back')}
          </ButtonLink>
        </p>
      </div>
    </>
  )
}
