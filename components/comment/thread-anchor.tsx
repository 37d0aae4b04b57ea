import { useTranslations } from 'next-intl'
import type { Standing, Thread } from '@/lib/comment/types'

type ThreadAnchorProps = { thread: Thread; standing: Standing; fieldName: string | null; linked: boolean }

/** What a comment is on. The words lead to where they stand; where the text has moved on, they are shown as they were. */
export function ThreadAnchor({ thread: { id, quote }, standing, fieldName, linked }: ThreadAnchorProps) {
  const t = useTranslations('comment')
  if (quote === null) return fieldName && <p className="talk__on">{t('on_field', { field: fieldName })}</p>
  const words = <q dir="auto">{quote}</q>
  return (
    <p className="talk__on">
      {fieldName && <>{t('on_field', { field: fieldName })} · </>}
      {standing === 'stands' && linked ? <a href={`#phrase-${id}`}>{words}</a> : words}
      {standing === 'moved_on' && <b className="talk__moved"> {t('moved_on')}</b>}
    </p>
  )
}
