import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isolated } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { EvidenceFile } from '@/lib/evidence/types'
import { statementName } from './statement-name'

type FileListProps = {
  files: readonly EvidenceFile[]
  reference: string
  locale: string
  /** What can be done with a file, under it. */
  acts?: (file: EvidenceFile) => ReactNode
}

/** Files that support an activity, each with what it supports; a removed one says so in its place. */
export function FileList({ files, reference, locale, acts }: FileListProps) {
  return (
    <ul className="papers">
      {files.map((file) => (
        <li key={file.id}>
          <File file={file} reference={reference} locale={locale} />
          {!file.removed && acts?.(file)}
        </li>
      ))}
    </ul>
  )
}

function File({ file, reference, locale }: { file: EvidenceFile; reference: string; locale: string }) {
  const t = useTranslations('evidence')
  const activity = useTranslations('activity')
  if (file.removed) return <Removed file={file} removed={file.removed} locale={locale} />
  const address = `/activities/${reference}/evidence/${file.id}`
  const about = [
    t('supports', { statement: statementName(activity, t, file) }),
    activity(`sensitivity.${file.sensitivity}`),
    t('size', { size: sizeIn(file.size) }),
    t('added', { by: isolated(file.addedBy), when: dayInWords(file.addedAt, locale) }),
  ]
  return (
    <>
      <p dir="auto">{file.description}</p>
      {/* biome-ignore lint/performance/noImgElement: it is behind a gate, and small already */}
      {file.hasPreview && <img src={`${address}/preview`} alt={file.description} loading="lazy" />}
      <p>
        <a href={address} download>
          <bdi>{file.fileName}</bdi>
        </a>
      </p>
      <p className="small soft">{about.join(' · ')}</p>
    </>
  )
}

type RemovedProps = { file: EvidenceFile; removed: NonNullable<EvidenceFile['removed']>; locale: string }

function Removed({ file, removed, locale }: RemovedProps) {
  const t = useTranslations('evidence')
  const when = dayInWords(removed.at, locale)
  return (
    <>
      <p className="small soft">{t('removed', { name: isolated(file.fileName), by: isolated(removed.by), when })}</p>
      <p className="small" dir="auto">
        {removed.reason}
      </p>
    </>
  )
}

/** In megabytes with one digit: what a person compares with the limit. */
const sizeIn = (bytes: number): number => Math.max(0.1, Math.round(bytes / 104_857.6) / 10)
