'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Tick } from '@/components/ui/tick'
import { type CopiedField, valuesOf } from '@/lib/activity/rules/device-copy'
import { INPUTS } from '@/lib/activity/schema/inputs'
import type { VersionedField } from '@/lib/activity/types'
import { useFieldName } from '../history/field-name'
import { entriesOf, wordsOf } from './form-entries'
import { timeOf } from './moment'
import type { KeptCopy } from './vault'

type RestoreNoticeProps = {
  copy: KeptCopy
  fields: CopiedField[]
  /** Another page of this browser is writing it. */
  elsewhere: boolean
  form: HTMLFormElement
  locale: string
  restore: (fields: VersionedField[]) => void
  discard: () => void
}

/** One copy with the fields in which it differs from the page. What has changed on the server since is not ticked. */
export function RestoreNotice({ copy, fields, elsewhere, form, locale, restore, discard }: RestoreNoticeProps) {
  const t = useTranslations('activity.device')
  const nameOf = useFieldName()
  const [chosen, setChosen] = useState(() => fields.filter(({ moved }) => !moved).map(({ field }) => field))
  const title = t('found', { time: timeOf(copy.at, locale) })
  if (elsewhere) {
    return (
      <Notice kind="wait" role="status" className="returned" title={title}>
        {t('elsewhere')}
      </Notice>
    )
  }
  const inputsOf = (field: VersionedField) => INPUTS[field] ?? []
  const [kept, shown] = [valuesOf(copy.entries), valuesOf(entriesOf(new FormData(form)))]
  return (
    <Notice kind="wait" role="status" className="returned device-copy" title={title}>
      <p>{t('found_body')}</p>
      <ul>
        {fields.map(({ field, moved }) => (
          <li key={field}>
            <Tick
              id={`copy-${copy.key}-${field}`}
              form=""
              checked={chosen.includes(field)}
              onChange={({ target }) =>
                setChosen((before) => [...before.filter((one) => one !== field), ...(target.checked ? [field] : [])])
              }
              label={nameOf(field)}
              hint={moved ? t('moved') : undefined}
            />
            <dl>
              <dt>{t('on_device')}</dt>
              <dd dir="auto">{wordsOf(form, inputsOf(field), kept) || t('nothing')}</dd>
              <dt>{t('in_page')}</dt>
              <dd dir="auto">{wordsOf(form, inputsOf(field), shown) || t('nothing')}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <p className="device-copy__acts">
        <Button type="button" small onClick={() => restore(chosen)}>
          {t('restore')}
        </Button>
        <Button type="button" small kind="stop" onClick={discard}>
          {t('discard')}
        </Button>
      </p>
    </Notice>
  )
}
