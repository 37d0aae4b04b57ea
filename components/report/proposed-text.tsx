import { useTranslations } from 'next-intl'
import { Diff } from '@/components/ui/diff'
import { Notice } from '@/components/ui/notice'
import type { Proposal } from '@/lib/report/loaders/changes'

/** What a written paragraph would say if it were composed today, against what it says: the drafter takes from it what fits. */
export function ProposedText({ proposal, text, lang }: { proposal: Proposal; text: string; lang: string }) {
  const t = useTranslations('report.change')
  const { source, reference, text: proposed } = proposal
  return (
    <Notice kind="wait" title={t('proposal_title', { reference })} className="edit__theirs">
      <input type="hidden" name="source" value={source} />
      <p>{t(proposed === null ? 'proposal_without' : 'proposal_body')}</p>
      {proposed !== null && (
        <p className="doc" lang={lang} dir="ltr">
          <Diff before={text} after={proposed} />
        </p>
      )}
    </Notice>
  )
}
