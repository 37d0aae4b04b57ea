import { useTranslations } from 'next-intl'
import { StatusMark } from '@/components/ui/status-mark'

/** Marks a text that we know only from general knowledge, until the Office confirms it. */
export function ToConfirm() {
  return <StatusMark state="stale">{useTranslations('framework')('to_confirm')}</StatusMark>
}
