import { useTranslations } from 'next-intl'
import { languageOf } from './language'

export type ActivityTitleProps = { title: string; language: string | null; locale: string }

/** A title in its own language, aligned with what stands around it; or that there is none yet. */
export function ActivityTitle({ title, language, locale }: ActivityTitleProps) {
  const t = useTranslations('activity.none')
  if (!title) return t('title')
  return <span {...languageOf(language, locale)}>{title}</span>
}
