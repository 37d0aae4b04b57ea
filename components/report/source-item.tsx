import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { StatusMark } from '@/components/ui/status-mark'
import { sourceState } from '@/lib/report/rules/source-state'
import type { SourceLine } from '@/lib/report/types'

/** An activity that a paragraph rests on, in the revision that it says, with what has become of it since. */
export function SourceItem({ source, lang }: { source: SourceLine; lang: string }) {
  const t = useTranslations('report.sources')
  const tStatus = useTranslations('activity.status')
  const { reference, title, revision, accomplishments } = source
  const state = sourceState(source)
  const word = { withdrawn: t('not_released'), stale: t('stale'), kept: t('kept'), released: tStatus('released') }[
    state
  ]
  return (
    <li>
      <p>
        <Link href={`/activities/${reference}`}>
          <b>
            <bdi>{reference}</bdi>
          </b>
        </Link>
        <StatusMark state={state === 'kept' ? 'released' : state}>{word}</StatusMark>
      </p>
      <p>
        <span lang={lang} dir="ltr">
          {title}
        </span>
      </p>
      <p className="meta">
        {t('pinned', { revision })}
        {accomplishments.map((id) => (
          <span key={id}>
            {' · '}
            <bdi>{id}</bdi>
          </span>
        ))}
      </p>
    </li>
  )
}
