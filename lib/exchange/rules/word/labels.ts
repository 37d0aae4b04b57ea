import type { ColumnKey } from '../../types'

/** Which of our fields a label names; none for words that we do not know. */
export type FieldOf = (label: string) => ColumnKey | null

/** A label, with what is said on its line. */
export type Labelled = { label: string; value: string }

const LONGEST = 120
/** Of a label that we do not know: short, or it is a sentence. */
const LONGEST_UNKNOWN = 80

/** A label without its number, its colon and what a form adds in brackets: "3. Result (at most 300 words):" is "Result". */
export const plainLabel = (text: string): string =>
  text
    .trim()
    .replace(/^(?:\d{1,2}|\p{L})[.)]\s+/u, '')
    .replace(/[\s:：*]+$/, '')
    .replace(/\s*[(（[][^)）\]]*[)）\]]$/, '')
    .replace(/[\s:：*]+$/, '')

/**
 * The label with which a line begins: one that we know before a colon, alone on its line or in bold; or any in bold
 * before a colon, which the sender can say the meaning of.
 *
 * @param lead how many characters of the line are bold
 */
export function labelIn(line: string, lead: number, fieldOf: FieldOf): Labelled | null {
  const parted = /^([^:：\t]+)[:：\t]\s*(.*)$/s.exec(line)
  const before = parted?.[1] ?? ''
  if (isKnown(before, fieldOf)) return { label: plainLabel(before), value: parted?.[2]?.trim() ?? '' }
  if (isKnown(line, fieldOf)) return { label: plainLabel(line), value: '' }
  const bold = line.slice(0, lead)
  const rest = line.slice(lead)
  const value = rest.replace(/^[\s:：–—-]+/, '').trim()
  if (isKnown(bold, fieldOf)) return { label: plainLabel(bold), value }
  const ends = /[:：]\s*$/.test(bold) || /^\s*[:：]/.test(rest)
  const label = plainLabel(bold)
  return ends && label && label.length <= LONGEST_UNKNOWN && !/[:：]/.test(label) ? { label, value } : null
}

const isKnown = (text: string, fieldOf: FieldOf): boolean =>
  text.trim().length <= LONGEST && fieldOf(plainLabel(text)) !== null
