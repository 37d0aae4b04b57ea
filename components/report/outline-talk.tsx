import { useTranslations } from 'next-intl'

type OutlineTalkProps = { report: string; open: readonly { id: string; number: number | null; open: number }[] }

/** The paragraphs of a section on which comments are open, each a link to it. */
export function OutlineTalk({ report, open }: OutlineTalkProps) {
  const t = useTranslations('comment')
  if (open.length === 0) return null
  return (
    <ul className="docmap__talk">
      {open.map(({ id, number, open: count }) => (
        <li key={id}>
          <a href={`/reports/${report}?paragraph=${id}#talk`}>
            {number === null ? t('on_summary', { count }) : t('on_paragraph', { number: String(number), count })}
          </a>
        </li>
      ))}
    </ul>
  )
}
