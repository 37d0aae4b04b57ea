import { useTranslations } from 'next-intl'
import type { StatusState } from '@/components/ui/status-glyph'
import { StatusMark } from '@/components/ui/status-mark'
import type { Stage } from '@/lib/practice/types'

const SHAPES: Record<Stage, StatusState> = {
  due: 'stale',
  candidate: 'wait',
  confirmed: 'approved',
  declined: 'returned',
  retired: 'withdrawn',
}

/** Where a good practice stands, as word, shape and colour. */
export function StageMark({ stage }: { stage: Stage }) {
  const t = useTranslations('practice.stage')
  return <StatusMark state={SHAPES[stage]}>{t(stage)}</StatusMark>
}
