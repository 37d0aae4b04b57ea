import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { FormTextArea } from '@/components/ui/form-text-area'
import type { AccomplishmentLink } from '@/lib/activity/rules/content'
import { type FormValues, sentenceName } from '@/lib/activity/schema/inputs'
import { wordingOf } from '@/lib/framework/rules'
import type { Accomplishment } from '@/lib/framework/types'
import { textOf } from './form-types'
import { PickInput } from './pick-input'

type ChoiceProps = {
  accomplishment: Accomplishment
  frameworkId: string
  locale: string
  /** What is stored of it; undefined where it is not chosen. */
  link: AccomplishmentLink | undefined
  values: FormValues
  /** The first one bears the group's id, to which a summary leads. */
  first: boolean
  saved: boolean
}

/** One accomplishment: its box, whether it is the main one, and the sentence asked where it is not. */
export function AccomplishmentChoice(props: ChoiceProps) {
  const { accomplishment, frameworkId, locale, link, values, first, saved } = props
  const t = useTranslations('activity.form')
  const { id } = accomplishment
  const { short, text } = wordingOf(accomplishment, frameworkId, locale)
  const boxId = first ? 'accomplishments' : `accomplishment-${id}`
  const sentence = sentenceName(id)
  return (
    <li>
      <div className="pick__row">
        <PickInput
          id={boxId}
          type="checkbox"
          name="accomplishments"
          value={id}
          stored={[values.accomplishments ?? []].flat()}
        />
        <label htmlFor={boxId}>
          <AccomplishmentBadge code={id} /> {short}
        </label>
        <span className="pick__main">
          <PickInput id={`main-${id}`} type="radio" name="main" value={id} stored={[values.main ?? []].flat()} />
          <label htmlFor={`main-${id}`}>
            {t('main')} <span className="vh">{t('main_for', { code: id })}</span>
          </label>
        </span>
      </div>
      {text !== short && <p className="pick__w">{text}</p>}
      {link?.proposedById && <p className="pick__w missing">{t('proposed')}</p>}
      <FormTextArea
        className="pick__say"
        rows={2}
        name={sentence}
        label={t('sentence', { code: id })}
        hint={t('sentence_hint')}
        missing={saved && link !== undefined && !link.main && !link.sentence}
        value={textOf(values, sentence)}
      />
    </li>
  )
}
