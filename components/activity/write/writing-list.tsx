'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { valuesOf } from '@/lib/activity/rules/device-copy'
import { timeOf } from '../device/moment'
import type { Writing } from './writings'

type WritingListProps = {
  all: readonly Writing[]
  locale: string
  discard: (key: string) => void
  writeOn: (writing: Writing) => void
}

/** The texts that were closed on this page, each with what has become of it. */
export function WritingList({ all, locale, discard, writeOn }: WritingListProps) {
  const t = useTranslations('activity.write')
  if (all.length === 0) return null
  return (
    <section aria-labelledby="written" className="written">
      <h2 id="written">{t('written')}</h2>
      <ul>
        {all.map((writing) => (
          <li key={writing.copy.key}>
            <b dir="auto">{titleOf(writing) || t('untitled')}</b>{' '}
            <span className="meta">{timeOf(writing.at, locale)}</span>
            <WritingState writing={writing} />
            <p className="device-copy__acts">
              {writing.state.is === 'refused' && (
                <Button type="button" small onClick={() => writeOn(writing)}>
                  {t('write_on')}
                </Button>
              )}
              {writing.state.is !== 'saved' && writing.state.is !== 'saving' && (
                <Button type="button" small kind="stop" onClick={() => discard(writing.copy.key)}>
                  {t('discard')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function WritingState({ writing: { state, kept, reference } }: { writing: Writing }) {
  const t = useTranslations('activity.write')
  if (state.is === 'saved') {
    return (
      <p role="status">
        {t('saved')} <a href={`/activities/${reference}/edit`}>{t('open', { reference: reference ?? '' })}</a>
      </p>
    )
  }
  return (
    <div role="status">
      <p>{t(`state.${state.is}`)}</p>
      {state.is === 'refused' && (
        <ul>
          {state.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {state.is === 'signed_out' && (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {t('sign_in')}
        </a>
      )}
      <p className="meta">{t(kept ? 'on_device' : 'in_page')}</p>
    </div>
  )
}

const titleOf = ({ copy }: Writing): string => String(valuesOf(copy.entries).title ?? '')
