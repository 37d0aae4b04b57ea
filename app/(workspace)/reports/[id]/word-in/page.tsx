import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WordChangeList } from '@/components/report/word-change-list'
import { WordInForm } from '@/components/report/word-in-form'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import { decideAction } from '@/lib/report/actions'
import { loadWordIn } from '@/lib/report/loaders/word-in'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report.word_in'))('title') }
}

/** The Word file comes back from clearance: what it says differently is accepted or refused, paragraph by paragraph. */
export default async function WordInPage({ params, searchParams }: PageProps<'/reports/[id]/word-in'>) {
  const [{ id }, { problem, same, comments }] = await Promise.all([params, searchParams])
  const count = Number(comments)
  const [loaded, t] = await Promise.all([loadWordIn(id), getTranslations('report')])
  return (
    <>
      <Masthead
        title={t('word_in.title')}
        over={[
          { label: t('title'), href: '/reports' },
          { label: <bdi>{loaded.facts.symbol}</bdi>, href: `/reports/${id}` },
        ]}
      />
      <div className="stack">
        <div className="measure">
          <WordInForm report={id} problem={typeof problem === 'string' ? problem : null} />
        </div>
        {count > 0 && (
          <Notice kind="info">
            <p>
              {t('word_in.comments', { count })} <Link href={`/reports/${id}`}>{t('word_in.to_comments')}</Link>
            </p>
          </Notice>
        )}
        {same && <Notice kind="good">{t('word_in.same')}</Notice>}
        {loaded.wordIn && loaded.wordIn.lines.length > 0 && (
          <WordChangeList wordIn={loaded.wordIn} facts={loaded.facts} numbers={loaded.numbers} action={decideAction} />
        )}
      </div>
    </>
  )
}
