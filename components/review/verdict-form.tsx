import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormTextArea } from '@/components/ui/form-text-area'
import { Kbd } from '@/components/ui/kbd'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { giveVerdictAction } from '@/lib/review/actions'

type VerdictFormProps = {
  reference: string
  accomplishment: string
  revision: number
  /** The query of the queue that it is read in. */
  view: string
  /** It was approved before. */
  confirms: boolean
}

const SIDES = [
  { outcome: 'approved', key: 'A' },
  { outcome: 'returned', key: 'R' },
] as const

/** Two buttons that look alike, and the reason: a judgement is not nudged. */
export function VerdictForm({ reference, accomplishment, revision, view, confirms }: VerdictFormProps) {
  const t = useTranslations('review.verdict')
  return (
    <ActionForm action={giveVerdictAction} className="judge__form" label={t('form', { reference })}>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="accomplishment" value={accomplishment} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="view" value={view} />
      <p className="judge__go">
        {SIDES.map(({ outcome, key }) => (
          <Button
            key={outcome}
            kind="verdict"
            name="outcome"
            value={outcome}
            aria-keyshortcuts={key.toLowerCase()}
            data-outcome={outcome}
          >
            <StatusGlyph state={outcome} /> {t(`give.${confirms && outcome === 'approved' ? 'confirmed' : outcome}`)}{' '}
            <span className="key" aria-hidden="true">
              <Kbd>{key}</Kbd>
            </span>
          </Button>
        ))}
      </p>
      <FormTextArea small name="reason" label={t('reason')} hint={t('reason_hint')} rows={4} maxLength={4000} />
    </ActionForm>
  )
}
