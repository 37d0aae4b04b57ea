import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import type { AccomplishmentId } from '@/lib/activity/types'

export type NamedWording = { id: AccomplishmentId; short: string; text: string }

/** What each accomplishment says in one plan. */
export function Wordings({ wordings, plan }: { wordings: NamedWording[]; plan: string }) {
  const t = useTranslations('insight')
  return (
    <section className="sec wordings" aria-labelledby="wordings">
      <div className="sec__head">
        <h2 id="wordings">{t('wordings')}</h2>
        <p className="meta">{plan}</p>
      </div>
      <dl className="dl">
        {wordings.map(({ id, short, text }) => (
          <div key={id} id={id}>
            <dt className="eaname">
              <AccomplishmentBadge code={id} /> <span>{short}</span>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
