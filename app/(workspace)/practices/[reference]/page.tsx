import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActivityTitle } from '@/components/activity/activity-title'
import { ApprovedText } from '@/components/practice/approved-text'
import { CheckForm } from '@/components/practice/check-form'
import { CheckList } from '@/components/practice/check-list'
import { CheckNotices } from '@/components/practice/check-notices'
import { CriteriaList } from '@/components/practice/criteria-list'
import { RetiredNotice, RetireForm } from '@/components/practice/retire-forms'
import { StageMark } from '@/components/practice/stage-mark'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { dayInWords } from '@/lib/core/i18n/moments'
import { loadCheck } from '@/lib/practice/loaders'

type Props = PageProps<'/practices/[reference]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations('practice')])
  return { title: `${reference} ${t('section')}` }
}

/** One good practice against the criteria: what it says of itself, what reviewers found, and the check. */
export default async function PracticePage({ params, searchParams }: Props) {
  const [{ reference }, { checked }] = await Promise.all([params, searchParams])
  const [loaded, t] = await Promise.all([loadCheck(reference), getTranslations('practice')])
  const { view, practice, approved, abilities, locale } = loaded
  const { title, language } = view.view === 'inside' ? view.content : view.snapshot
  const day = practice.dueOn && dayInWords(new Date(practice.dueOn), locale)
  return (
    <>
      <Masthead
        title={<ActivityTitle title={title} language={language} locale={locale} />}
        symbol={reference}
        over={[
          { label: t('title'), href: '/practices' },
          { label: reference, href: `/activities/${reference}` },
        ]}
        under={
          <>
            <StageMark stage={practice.stage} />
            {day && <span>{t(practice.stage === 'due' ? 'due_since' : 'due_on', { day })}</span>}
            {approved && (
              <Link href={`/activities/${reference}`}>{t('check.revision', { number: approved.number })}</Link>
            )}
          </>
        }
      />
      {practice.retired && (
        <RetiredNotice {...{ reference, locale }} retired={practice.retired} mayReopen={abilities.reopen} />
      )}
      <CheckNotices loaded={loaded} checked={checked} />
      <div className="cols">
        <div>
          {approved && (
            <section className="sec" aria-labelledby="criteria">
              <h2 id="criteria">{t(abilities.check ? 'check.title' : 'check.criteria')}</h2>
              {abilities.check ? (
                <CheckForm {...{ reference, approved, locale }} version={practice.version} />
              ) : (
                <CriteriaList snapshot={approved.snapshot} locale={locale} />
              )}
            </section>
          )}
          {practice.checks.length > 0 && <CheckList checks={practice.checks} locale={locale} />}
        </div>
        <aside className="aside" aria-label={t('check.text')}>
          {approved && <ApprovedText snapshot={approved.snapshot} locale={locale} />}
          {abilities.retire && <RetireForm reference={reference} />}
        </aside>
      </div>
    </>
  )
}
