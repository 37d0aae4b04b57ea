import { useTranslations } from 'next-intl'
import type { ActionFormProps } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import type { LoadedReport } from '@/lib/report/loaders/report'
import { WaiverForm, WaiverLine } from './waiver-form'

type LengthNoticeProps = Pick<LoadedReport, 'sheet' | 'length' | 'abilities'> & {
  /** The Word file was asked for and not made. */
  refused: boolean
  action: ActionFormProps['action']
}

/** A report that is longer than its limit: what that stops, or the waiver that lets it go. */
export function LengthNotice({ sheet, length, abilities, refused, action }: LengthNoticeProps) {
  const t = useTranslations('report.waiver')
  const { facts, words } = sheet
  if (length.over === 0) {
    return (
      length.waiver && (
        <Notice kind="info" title={t('noted_title')}>
          <WaiverLine waiver={length.waiver} />
        </Notice>
      )
    )
  }
  return (
    <Notice
      kind={refused ? 'return' : 'wait'}
      role={refused ? 'alert' : undefined}
      title={t(refused ? 'refused' : 'held')}
    >
      <p>{t('over', { over: length.over, limit: facts.wordLimit })}</p>
      {abilities.waive && <WaiverForm report={facts.id} words={words.total} action={action} />}
    </Notice>
  )
}
