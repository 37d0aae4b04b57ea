import { useTranslations } from 'next-intl'
import type { StatusState } from '@/components/ui/status-glyph'
import { StatusMark } from '@/components/ui/status-mark'
import type { Status } from '@/lib/activity/types'

const SHAPES: Record<Status, StatusState> = {
  draft: 'draft',
  submitted: 'wait',
  returned: 'returned',
  approved: 'approved',
  released: 'released',
  used: 'used',
  withdrawn: 'withdrawn',
}

/** The status of an activity, or its standing under one accomplishment, as word, shape and colour. */
export function ActivityStatus({ status }: { status: Status }) {
  const t = useTranslations('activity.status')
  return <StatusMark state={SHAPES[status]}>{t(status)}</StatusMark>
}
