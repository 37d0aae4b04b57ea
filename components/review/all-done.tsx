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
  /** The whole queue, where only what a filter selects is done. */
  elsewhere: string | null
}

/** A queue with nothing in it: what happened last, and where else something waits. */
export function AllDone({ accomplishment, short, given, said, returned, others, elsewhere }: AllDoneProps) {
  const t = useTranslations('review.done')
  const locale = useLocale()
  const [longest] = others
  const empty = given ? 'all_done' : 'none_yet'
  return (
    <>
      <Masthead
        id="act"
        title={t('title', { accomplishment })}
        over={[{ label: t('over'), href: '/review' }, { label: short }]}
      />
      <Said said={said} place={null} />
      <EmptyState title={t(elsewhere ? 'none_under_filter' : empty)} actions={<WayOn {...{ elsewhere, longest }} />}>
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

type WayOnProps = Pick<AllDoneProps, 'elsewhere'> & { longest: QueueCount | undefined }

/** Where work goes on: the same queue unfiltered, another one, or all of them. */
function WayOn({ elsewhere, longest }: WayOnProps) {
  const t = useTranslations('review.done')
  if (elsewhere)
    return (
      <ButtonLink kind="go" href={elsewhere}>
        {t('whole_queue')}
      </ButtonLink>
    )
  if (!longest) return <ButtonLink href="/review">{t('back')}</ButtonLink>
  const { accomplishment, waiting } = longest
  return (
    <ButtonLink kind="go" href={`/review/${accomplishment}`}>
      {t('next_queue', { accomplishment, count: waiting })}
    </ButtonLink>
  )
}
