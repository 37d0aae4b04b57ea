import { useTranslations } from 'next-intl'
import type { CommentLine } from '@/lib/comment/types'
import { isolated } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'

type CommentWordsProps = { comment: CommentLine; revision?: number | null; locale: string }

/** What somebody said, who, when, and to whom. */
export function CommentWords({ comment: { text, by, at, mentioned }, revision, locale }: CommentWordsProps) {
  const t = useTranslations('comment')
  return (
    <>
      <p className="lines" dir="auto">
        {text}
      </p>
      <p className="meta">
        {t('by_on', { name: isolated(by), day: dayInWords(at, locale) })}
        {mentioned && <> · {t('to', { name: isolated(mentioned) })}</>}
        {revision && <> · {t('on_revision', { revision })}</>}
      </p>
    </>
  )
}
