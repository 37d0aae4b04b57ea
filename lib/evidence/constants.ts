import { ANSWER_FIELDS } from '@/lib/activity/constants'

/** The statements of an activity that a file can support. `accomplishments` stands for the sentence on one of them. */
export const STATEMENTS = [
  'summary',
  'result',
  'partners',
  'rightsHolders',
  'accomplishments',
  'release',
  ...ANSWER_FIELDS,
] as const

export const SOURCE_KINDS = ['symbol', 'address', 'document'] as const

/** Bytes of a file. */
export const MOST_BYTES = 25 * 1024 * 1024

/** Files of one activity. */
export const MOST_FILES = 50

/** Bytes of each piece of a file but the last. */
export const CHUNK = 1024 * 1024

/** Unfinished files of one person in one activity, and how long each waits to go on. */
export const MOST_UNFINISHED = 5
export const UNFINISHED_SECONDS = 7 * 24 * 60 * 60

export const MOST = { description: 500, name: 200, reason: 500, source: 2_000 } as const

/** What is taken, by the type that its bytes have, and the endings of a name that fit it. */
export const FILE_TYPES: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/tiff': ['tif', 'tiff'],
  // As telephones write them: kept as they came, without a small picture, since nothing of ours can draw them.
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
}

/** Why a file is refused: each has a sentence. */
export const REFUSALS = [
  'no_file',
  'too_large',
  'macros',
  'old_office',
  'other_type',
  'mismatch',
  'damaged',
  'too_many',
  'altered',
  'remote',
] as const

/** What the field for a file offers. */
export const ACCEPTED = Object.values(FILE_TYPES)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',')
