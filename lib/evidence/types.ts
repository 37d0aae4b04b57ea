import type { AccomplishmentId, Sensitivity } from '@/lib/activity/types'
import type { REFUSALS, SOURCE_KINDS, STATEMENTS } from './constants'

export type Statement = (typeof STATEMENTS)[number]
export type SourceKind = (typeof SOURCE_KINDS)[number]
export type FileRefusal = (typeof REFUSALS)[number]

/** What is said of a file. */
export type Details = {
  supports: Statement
  /** Whose sentence it supports, where it is one on an accomplishment. */
  accomplishmentId: AccomplishmentId | null
  description: string
  sensitivity: Sensitivity
}

/** What a source or file supports. */
export type Supported = Pick<Details, 'supports' | 'accomplishmentId'>

/** A source of an activity, with the statement that it supports where somebody said so. */
export type TiedSource = { source: string; tie: Supported | null }

/** A file as its readers see it. */
export type EvidenceFile = Details & {
  id: string
  fileName: string
  mediaType: string
  size: number
  sha256: string
  addedBy: string
  addedAt: Date
  hasPreview: boolean
  removed: { by: string; at: Date; reason: string } | null
}

/** How much of a file is here. */
export type UploadStep = { id: string; received: number }

/** A file of one's own that has not come whole. `part`: of one. */
export type Unfinished = { id: string; fileName: string; part: number }
