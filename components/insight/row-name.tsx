import { useTranslations } from 'next-intl'
import { Gap } from '@/components/ui/gap'
import type { MatrixBy } from '@/lib/insight/types'

type RowNameProps = { by: MatrixBy; row: string; name: string | undefined }

/** The head of a row: an accomplishment by its code and short name, which leads to what it says; else a name. */
export function RowName({ by, row, name }: RowNameProps) {
  const t = useTranslations('insight.none')
  if (row === 'none')
    return (
      <span className="mx__n mx__n--none">
        <Gap>{t(by)}</Gap>
      </span>
    )
  if (by !== 'accomplishment') return <span className="mx__n mx__n--all">{name ?? row}</span>
  return (
    <>
      <a className="ea" href={`#${row}`}>
        {row}
      </a>
      <span className="mx__n">{name}</span>
    </>
  )
}
