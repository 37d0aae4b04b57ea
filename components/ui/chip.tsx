import { useTranslations } from 'next-intl'
import { Icon } from './icon'
import { Link } from './link'

export type ChipProps = {
  /** What is filtered: "Kind" */
  label?: string
  /** By what: "Field initiative" */
  value: string
  /** The same list without this filter. None: the chip only says what is set. */
  removeHref?: string
}

/** A filter that is set, with its own way out. */
export function Chip({ label, value, removeHref }: ChipProps) {
  const t = useTranslations('common.chip')
  return (
    <span className="chip">
      <span>
        {label && <b>{label}: </b>}
        {value}
      </span>
      {removeHref && (
        <Link href={removeHref} aria-label={t('remove', { what: label ? `${label}: ${value}` : value })}>
          <Icon name="cross" />
        </Link>
      )}
    </span>
  )
}
