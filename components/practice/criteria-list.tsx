import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import type { Snapshot } from '@/lib/activity/types'
import { CRITERIA } from '@/lib/practice/constants'
import { Answer } from './check-form'

/** What a practice says of itself, criterion by criterion, for those who only read it. */
export function CriteriaList({ snapshot, locale }: { snapshot: Snapshot; locale: string }) {
  const name = useTranslations('activity.field')
  const items = CRITERIA.map((criterion) => ({
    key: criterion,
    term: name(criterion),
    detail: <Answer answer={snapshot.answers?.[criterion]} language={snapshot.language} locale={locale} />,
  }))
  return <DefinitionList items={items} />
}
