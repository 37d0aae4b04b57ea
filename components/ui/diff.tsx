import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { wordDiff } from '@/lib/core/word-diff'

/** Two versions of a text in one: what went, then what came, word by word; what stayed is left for reading. */
export function Diff({ before, after }: { before: string; after: string }) {
  const t = useTranslations('common.diff')
  return wordDiff(before, after).map(({ kind, text }, index) => {
    const key = `${index}${kind}`
    if (kind === 'same') return <Fragment key={key}>{text}</Fragment>
    const Tag = kind === 'old' ? 'del' : 'ins'
    return (
      <Tag key={key}>
        <span className="vh">{t(kind === 'old' ? 'deleted' : 'inserted')} </span>
        {text}
        <span className="vh"> {t('end')} </span>
      </Tag>
    )
  })
}
