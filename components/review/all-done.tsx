import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { listAddress } from '@/lib/activity/schema/filter'
import type { AccomplishmentId } from '@/lib/activity/types'
import { momentInWords } from '@/lib/core/i18n/moments'
import type { GivenVerdict } from '@/lib/review/queries/find-given'
import type { QueueCount } from '@/lib/review/types'
import { Said } from './said'

type AllDoneProps = {
  accomplishment: AccomplishmentId
  short: string
  /** The reader's last verdict here. */
  given: GivenVerdict | null
  /** The same where it led to this page. */
  said: GivenVerdict | null
  returned: number
  others: QueueCount[]
}

/** A queue with nothing in it: what happened last, and where else something waits. */
export function AllDone({ accomplishment, short, given, said, returned, others }: AllDoneProps) {
  const t = useTranslations('review.done')
  const locale = useLocale()
  const [longest] = others
  return (
    <>
      <Masthead
        id="act"
        title={t('title', { accomplishment })}
        over={[{ label: t('over'), href: '/review' }, { label: short }]}
      />
      <Said said={said} place={null} />
      <EmptyState
        title={given ? t('all_done') : t('none_yet')}
        actions={
          longest ? (
            <ButtonLink kind="go" href={`/review/${longest.accomplishment}`}>
              {t('next_queue', { accomplishment: longest.accomplishment, count: longest.waiting })}
            </ButtonLink>
          ) : (
            <ButtonLink href="/review">{t('back')}</ButtonLink>
          )
        }
      >
        <p>
          {given && t('last', { at: momentInWords(given.at, locale) })}{' '}
          {returned > 0 && (
            <Link href={listAddress({ accomplishment, statuses: ['returned'] })}>
              {t('returned', { count: returned })}
            </Link>
          )}
        </p>
      </EmptyState>
    </>
  )
}
