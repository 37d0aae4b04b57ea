import { useTranslations } from 'next-intl'
import { GAP_FIELDS } from '@/lib/activity/constants'
import { isAnswer, type SnapshotPart } from '@/lib/activity/rules/differences'
import { formatPartialDate } from '@/lib/activity/rules/partial-date'
import type { PartialDate, Snapshot } from '@/lib/activity/types'
import { LOCALE_NAMES } from '@/lib/core/i18n/locales'

/** A part of a revision as one text, so that two revisions can be compared word by word. */
export function usePartText(locale: string): (part: SnapshotPart, snapshot: Snapshot) => string {
  const t = useTranslations('activity')
  const list = (stamps: readonly { label: string }[]) => stamps.map(({ label }) => label).join(', ')
  const date = (value: PartialDate | null) => (value ? formatPartialDate(value, locale) : '')
  return (part, snapshot) => {
    if (isAnswer(part)) return snapshot.answers?.[part] ?? ''
    switch (part) {
      case 'kind':
        return t(`kind.${snapshot.kind}`)
      case 'language':
        return LOCALE_NAMES[snapshot.language]
      case 'title':
      case 'summary':
        return snapshot[part]
      case 'result':
        return snapshot.result ?? ''
      case 'start':
      case 'end':
        return date(snapshot[part])
      case 'activityType':
        return snapshot.activityType?.label ?? ''
      case 'related':
        return (snapshot.related ?? []).join(', ')
      case 'sources':
        return snapshot.sources.join('; ')
      case 'accomplishments':
        return snapshot.accomplishments
          .map(({ id, main, sentence }) => [main ? t('page.main_of', { id }) : id, sentence].filter(Boolean).join(': '))
          .join('; ')
      case 'gaps':
        return GAP_FIELDS.flatMap((field) => {
          const answer = snapshot.gaps[field]
          return answer
            ? `${t(field === 'answers' ? 'changed_field.answers' : `field.${field}`)}: ${t(`gap_answer.${answer}`)}`
            : []
        }).join('; ')
      default:
        return list(snapshot[part])
    }
  }
}
