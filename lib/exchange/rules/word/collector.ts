import { fold } from '@/lib/core/fold'
import type { RawCell } from '../../types'
import type { FieldOf } from './labels'
import type { Entry } from './types'

/**
 * Gathers contributions from labels and what stands beside them. A new one begins where the label comes again that began
 * the last one, or its title does.
 */
export class Collector {
  readonly entries: Entry[] = []
  private entry: Entry | null = null
  private first = ''
  private at: string | null = null
  private heading: { text: string; level: number } | null = null

  constructor(private readonly fieldOf: FieldOf) {}

  /** Whether a label is being answered. */
  get answering(): boolean {
    return this.at !== null
  }

  /** Whether the label that is being answered has no answer yet. */
  get waiting(): boolean {
    return this.at !== null && !this.entry?.get(this.at)?.cell
  }

  /** A heading that is no label: one below that of the contribution is a label that we do not know, else it ends it. */
  head(text: string, level: number): void {
    if (this.entry && level > (this.heading?.level ?? 0)) this.begin(text)
    else {
      this.end()
      this.heading = { text, level }
    }
  }

  begin(label: string): void {
    const key = this.keyOf(label)
    if (this.entry?.has(key) && (key === this.first || key === 'title')) this.end()
    if (!this.entry) {
      this.entry = new Map()
      this.first = key
    }
    if (!this.entry.has(key)) this.entry.set(key, { label, cell: '' })
    this.at = key
  }

  /** What is said on a further line belongs to the label before it. */
  add(cell: RawCell): void {
    const found = this.at === null ? undefined : this.entry?.get(this.at)
    if (!found || cell === '') return
    found.cell =
      typeof cell === 'string' && typeof found.cell === 'string' && found.cell ? `${found.cell}\n${cell}` : cell
  }

  /** What follows answers no label any more, though it may belong to the same contribution. */
  rest(): void {
    this.at = null
  }

  /** Ends a contribution; one without a title has the heading above it. */
  end(): void {
    if (this.entry && [...this.entry.values()].some(({ cell }) => cell !== '')) {
      if (this.heading && !this.entry.get('title')?.cell) {
        this.entry.set('title', { label: this.entry.get('title')?.label ?? 'title', cell: this.heading.text })
      }
      this.entries.push(this.entry)
    }
    this.entry = null
    this.at = null
    this.heading = null
  }

  /** What a label is known by: two languages' names of a field are one. */
  keyOf(label: string): string {
    return this.fieldOf(label) ?? ` ${fold(label)}`
  }
}
