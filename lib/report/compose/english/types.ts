import type { Snapshot } from '@/lib/activity/types'
import type { Facts, Reading, SnapshotField } from '@/lib/report/compose/types'

/** The officer's text made ready to carry a paragraph, with the fields that its added words rest on. */
export type Account = { text: string; fields: SnapshotField[]; footnotes: string[]; namesPresence: boolean }

/** All that the frames of one paragraph look at. `said` is every word that the officer wrote and the paragraph prints. */
export type Telling = {
  snapshot: Snapshot
  facts: Facts
  reading: Reading
  account: Account
  /** The result as a sentence, or null where there is none or the account says it already. */
  result: string | null
  said: string
}
