import { useLocale, useTranslations } from 'next-intl'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import { Gap } from '@/components/ui/gap'
import type { ActivityFacts, Word } from '@/lib/activity/rules/facts'
import { isolated, listInWords } from '@/lib/core/i18n/inline'
import { LOCALE_NAMES } from '@/lib/core/i18n/locales'
import { GapText } from './gap-text'
import { WhenText } from './when-text'

type FactsProps = { facts: ActivityFacts; locale: string; sourceReference?: string | null }

/** What is known of an activity beside its text. A gap stands in its row. */
export function FactsList({ facts, locale, sourceReference }: FactsProps) {
  const t = useTranslations('activity')
  const { gaps } = facts
  const rows: (Definition | false)[] = [
    {
      term: t('field.countries'),
      detail: <Words words={facts.countries} gap={<GapText field="countries" gaps={gaps} />} />,
    },
    { term: t('page.when'), detail: <WhenText facts={facts} locale={locale} /> },
    { term: t('field.presence'), detail: listInWords(facts.holders, locale) || <Gap>{t('none.presence')}</Gap> },
    facts.contributors.length > 0 && { term: t('page.contributors'), detail: listInWords(facts.contributors, locale) },
    {
      term: t('field.activityType'),
      detail: (
        <Words words={facts.activityType ? [facts.activityType] : []} gap={<Gap>{t('none.activityType')}</Gap>} />
      ),
    },
    {
      term: t('field.partners'),
      detail: <Words words={facts.partners} gap={<GapText field="partners" gaps={gaps} />} />,
    },
    {
      term: t('field.rightsHolders'),
      detail: <Words words={facts.rightsHolders} gap={<GapText field="rightsHolders" gaps={gaps} />} />,
    },
    {
      term: t('field.instruments'),
      detail: <Words words={facts.instruments} gap={<Gap>{t('none.instruments')}</Gap>} />,
    },
    {
      term: t('field.language'),
      detail: facts.language ? (
        <span lang={facts.language}>{LOCALE_NAMES[facts.language]}</span>
      ) : (
        <Gap>{t('none.language')}</Gap>
      ),
    },
    Boolean(sourceReference) && { term: t('page.source_reference'), detail: <bdi>{sourceReference}</bdi> },
  ]
  return <DefinitionList items={rows.filter((row): row is Definition => row !== false)} />
}

function Words({ words, gap }: { words: readonly Word[]; gap: React.ReactNode }) {
  const t = useTranslations('activity.page')
  const locale = useLocale()
  if (words.length === 0) return gap
  const marked = words.map(({ text, asWritten }) => (asWritten ? `${isolated(text)} ${t('as_written')}` : text))
  return listInWords(marked, locale)
}
