import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormTextArea } from '@/components/ui/form-text-area'
import { Notice } from '@/components/ui/notice'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { giveVerdictsAction } from '@/lib/review/bulk/actions'
import { rowText } from '@/lib/review/bulk/schema'
import type { Candidate } from '@/lib/review/bulk/types'
import { SeveralTable } from './several-table'

type SeveralCheckProps = { accomplishment: string; candidates: Candidate[]; total: number; formKey: string }

/** What one act is about to judge, what it leaves out and why, and the act itself. */
export function SeveralCheck({ accomplishment, candidates, total, formKey }: SeveralCheckProps) {
  const t = useTranslations('review.several')
  const give = useTranslations('review.verdict')
  const chosen = candidates.filter(({ skip }) => skip === null)
  const skipped = candidates.flatMap((row) => (row.skip ? [{ ...row, note: t(`skip.${row.skip}`) }] : []))
  return (
    <div className="stack">
      {total > candidates.length && <Notice kind="wait">{t('first', { count: candidates.length, total })}</Notice>}
      {chosen.length === 0 ? (
        <Notice kind="wait">{t('none')}</Notice>
      ) : (
        <section className="sec" aria-labelledby="chosen">
          <h2 id="chosen">{t('chosen', { count: chosen.length })}</h2>
          <SeveralTable
            caption={t('chosen', { count: chosen.length })}
            accomplishment={accomplishment}
            rows={chosen.map((row) => ({ ...row, note: t('revision', { number: row.revision }) }))}
          />
        </section>
      )}
      {skipped.length > 0 && (
        <section className="sec" aria-labelledby="skipped">
          <h2 id="skipped">{t('skipped', { count: skipped.length })}</h2>
          <SeveralTable
            caption={t('skipped', { count: skipped.length })}
            accomplishment={accomplishment}
            rows={skipped}
          />
        </section>
      )}
      {chosen.length > 0 && (
        <ActionForm action={giveVerdictsAction} className="judge__form measure" label={t('form')}>
          <input type="hidden" name="accomplishment" value={accomplishment} />
          <input type="hidden" name="key" value={formKey} />
          {chosen.map((row) => (
            <input key={row.reference} type="hidden" name="row" value={rowText(row)} />
          ))}
          <FormTextArea small name="reason" label={give('reason')} hint={t('reason_hint')} rows={3} maxLength={4000} />
          <p className="judge__go">
            {(['approved', 'returned'] as const).map((outcome) => (
              <Button key={outcome} kind="verdict" name="outcome" value={outcome}>
                <StatusGlyph state={outcome} /> {t(`give.${outcome}`, { count: chosen.length })}
              </Button>
            ))}
          </p>
        </ActionForm>
      )}
    </div>
  )
}
