import type { ActionFormProps } from '@/components/ui/action-form'
import type { Reader } from '@/lib/comment/types'

/** What the forms of a conversation send and offer; the page says on what they are. */
export type Conversing = {
  /** Writes a comment or an answer; null where nothing more is said. */
  write: ActionFormProps['action'] | null
  /** Resolves a comment or opens it again. */
  settle: ActionFormProps['action']
  /** The fields that say what is talked about: names and values. */
  about: Readonly<Record<string, string>>
  /** Whom a comment can tell. */
  readers: readonly Reader[]
  submissionKey: string
}
