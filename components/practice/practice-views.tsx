import { useTranslations } from 'next-intl'
import { Views } from '@/components/ui/views'
import { STAGES } from '@/lib/practice/constants'
import type { LoadedPractices } from '@/lib/practice/loaders'
import { practicesAddress } from '@/lib/practice/schema'

/** The stages as views of one list, each with its number. */
export function PracticeViews({ filter, counts }: Pick<LoadedPractices, 'filter' | 'counts'>) {
  const t = useTranslations('practice')
  const all = STAGES.reduce((sum, stage) => sum + counts[stage], 0)
  const views = [null, ...STAGES].map((stage) => ({
    href: practicesAddress({ ...filter, stage, page: 1 }),
    label: stage ? t(`stage.${stage}`) : t('list.all'),
    count: stage ? counts[stage] : all,
    current: filter.stage === stage,
  }))
  return <Views label={t('list.stages')} views={views} />
}
