import { useTranslations } from 'next-intl'
import type { ActivityFacts } from '@/lib/activity/rules/facts'
import { GapText } from '../gap-text'

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:)\]]/

/** What supports it, numbered: addresses as links that do not say where the reader comes from, symbols as text. */
export function EvidenceList({ facts }: { facts: ActivityFacts }) {
  const t = useTranslations('activity.page')
  return (
    <section className="sec" aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence')}</h2>
      {facts.sources.length === 0 ? (
        <p className="small body">
          <GapText field="sources" gaps={facts.gaps} />
        </p>
      ) : (
        <ol className="evidence">
          {facts.sources.map((source, index) => (
            <li key={source} id={`evidence-${index + 1}`}>
              <span className="evidence__n">{index + 1}</span>
              <div>
                <Source text={source} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Source({ text }: { text: string }) {
  const address = ADDRESS.exec(text)
  if (!address) return <bdi>{text}</bdi>
  const [url] = address
  return (
    <bdi>
      {text.slice(0, address.index)}
      <a href={url} rel="noreferrer">
        {url}
      </a>
      {text.slice(address.index + url.length)}
    </bdi>
  )
}
