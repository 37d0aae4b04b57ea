import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormDetails } from '@/components/ui/form-details'
import { FormSelect } from '@/components/ui/form-select'
import { FormTextArea } from '@/components/ui/form-text-area'
import type { Option } from '@/components/ui/select'
import { LONGEST_COMMENT, LONGEST_PHRASE } from '@/lib/comment/constants'
import type { Conversing } from './conversing'
import { HiddenFields } from './hidden-fields'
import { MentionSelect } from './mention-select'
import { PhraseFromSelection } from './phrase-from-selection'

type CommentFormProps = Conversing & {
  write: NonNullable<Conversing['write']>
  /** The fields that it can be on; none: it is on one text. */
  fields?: readonly Option[]
}

/**
 * A new comment: on the whole, unless a field or words of it are named. With script, words that are selected in the text
 * fill in themselves when the form is entered.
 */
export function CommentForm({ write, about, readers, submissionKey, fields }: CommentFormProps) {
  const t = useTranslations('comment')
  return (
    <ActionForm action={write} prefix="comment" className="judge__form" label={t('form')} clearWhenDone>
      <HiddenFields values={{ ...about, key: submissionKey }} />
      <input type="hidden" name="at" defaultValue="" />
      <PhraseFromSelection />
      <FormTextArea small data-comment name="text" label={t('text')} rows={3} maxLength={LONGEST_COMMENT} />
      <FormDetails
        className="judge__alt"
        summary={t(fields ? 'where_and_who' : 'words_and_who')}
        fields={['field', 'phrase', 'mention']}
      >
        <div className="stack">
          {fields && <FormSelect small name="field" label={t('field')} empty={t('whole')} options={fields} />}
          <FormTextArea
            small
            name="phrase"
            label={t('phrase')}
            hint={t('phrase_hint')}
            rows={2}
            maxLength={LONGEST_PHRASE}
          />
          <MentionSelect readers={readers} />
        </div>
      </FormDetails>
      <Button small>{t('send')}</Button>
    </ActionForm>
  )
}
