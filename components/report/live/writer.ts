import { applied, type KeptLive, type LiveOp, nextOp, placeOf } from '@/lib/report/rules/live-ops'
import { type Conflicts, rebase } from '@/lib/report/rules/live-rebase'
import { type LiveText, tidy } from '@/lib/report/rules/live-text'
import { toKnown } from '@/lib/report/rules/notation'
import type { LiveReport } from '@/lib/report/types'

export type WriteState =
  | { is: 'untouched' | 'waiting' | 'saving' | 'offline' | 'signed_out' | 'failed' | 'refused' | 'conflict' | 'empty' }
  | { is: 'saved'; at: Date }

/** What somebody else has saved in a paragraph while one's own text was being written. */
export type Theirs = Readonly<Record<string, string>>

/** How long nobody has to type before words are saved, and how long at most they can go on typing before they are. */
const PAUSE_MS = 2_000
const LONGEST_MS = 8_000
/** How long to wait before an act that found no line is tried again. */
const RETRY_MS = 6_000

type Answer = { made?: { id: string; version: number }[]; values?: { version?: string; theirs?: string } }

type Ears = {
  tell: (state: WriteState) => void
  theirs: (theirs: Theirs) => void
  /** The text has moved on elsewhere: this is how it stands, with what was written here in it. */
  rebase: (text: LiveText, report: LiveReport) => void
}

/**
 * Keeps on the server what is written on a sheet: one request at a time, each the smallest act that brings the two
 * together. It knows what the server keeps, and asks again after each answer what is left to tell.
 */
export class LiveWriter {
  private text: LiveText
  private kept: KeptLive[]
  private timer: ReturnType<typeof setTimeout> | undefined
  private since = 0
  private sending: Promise<void> | null = null
  private stopped = false
  /** The last act found no line. */
  private lost = false
  private doubt = false
  private conflicts: Conflicts = {}

  constructor(
    private readonly report: string,
    loaded: LiveReport,
    private readonly ears: Ears,
  ) {
    this.text = textOf(loaded)
    this.kept = keptOf(loaded)
  }

  /** Somebody has written; what is more than words is told at once. */
  take(text: LiveText): void {
    this.text = text
    const now = Date.now()
    this.since ||= now
    if (!this.unsaved) return
    this.ears.tell({ is: 'waiting' })
    const wait = this.next(false) ? 0 : Math.max(0, Math.min(PAUSE_MS, this.since + LONGEST_MS - now))
    this.wait(wait)
  }

  /** Whether something stands on the sheet that the server does not have. */
  get unsaved(): boolean {
    return this.sending !== null || this.next(true) !== null || Object.keys(this.conflicts).length > 0
  }

  /** The id of a paragraph, once it is kept. */
  idOf(key: string): string | undefined {
    return this.kept.find((one) => one.key === key)?.id
  }

  /** Saves what is left, now. Gives whether nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    await this.sending
    await this.run(true)
    return !this.unsaved
  }

  /** The line is back, or the person asks for it. */
  retry(): void {
    if (this.lost && !this.stopped) this.wait(0)
  }

  /** Decides between two texts of one paragraph. Whoever keeps their own writes it over the other, which they have read. */
  decide(key: string, mine: boolean): string | null {
    const theirs = this.conflicts[key]
    if (!theirs) return null
    const { [key]: _decided, ...others } = this.conflicts
    this.conflicts = others
    this.kept = this.kept.map((one) => (one.key === key ? { ...one, ...theirs } : one))
    this.tellTheirs()
    return mine ? null : theirs.text
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
  }

  private next(due: boolean): LiveOp | null {
    return nextOp(this.text, this.kept, { waiting: new Set(Object.keys(this.conflicts)), due })
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer)
    if (!this.stopped)
      this.timer = setTimeout(() => void this.run(milliseconds !== 0 || !this.next(false)), milliseconds)
  }

  private async run(due: boolean): Promise<void> {
    if (this.sending) {
      await this.sending
      return this.run(due)
    }
    this.sending = this.send(due)
    await this.sending
    this.sending = null
    this.settle()
  }

  /** After the last answer: says how things are, and comes back for words that were written meanwhile. */
  private settle(): void {
    if (this.stopped || this.lost) return
    if (this.next(true)) {
      this.ears.tell({ is: 'waiting' })
      this.wait(PAUSE_MS)
      return
    }
    this.since = 0
    const empty = this.text.paragraphs.some(({ key, text }) => tidy(text) === '' && this.idOf(key))
    if (Object.keys(this.conflicts).length > 0) this.ears.tell({ is: 'conflict' })
    else this.ears.tell(empty ? { is: 'empty' } : { is: 'saved', at: new Date() })
  }

  private async send(due: boolean): Promise<void> {
    this.lost = false
    if (this.doubt && !(await this.catchUp())) return
    for (let op = this.next(due); op && !this.stopped; op = this.next(due)) {
      this.ears.tell({ is: 'saving' })
      const text = this.text
      const response = await fetch('/api/reports/write', { method: 'POST', body: this.form(op) }).catch(() => null)
      if (response?.status === 200) {
        const { made = [] } = (await response.json()) as Answer
        this.kept = applied(op, text, this.kept, made)
      } else if (!(await this.recover(op, response))) return
    }
  }

  /** What was not kept: shows why. Gives whether to go on with what is left. */
  private async recover(op: LiveOp, response: Response | null): Promise<boolean> {
    if (response?.status === 409) {
      const { values } = (await response.json().catch(() => ({}))) as Answer
      if (values?.theirs === undefined || values.version === undefined) return this.catchUp()
      const key = op.op === 'split' ? op.origin : op.key
      this.conflicts = { ...this.conflicts, [key]: { text: values.theirs, version: Number(values.version) } }
      this.tellTheirs()
      return true
    }
    if (response?.status === 404) return this.catchUp()
    this.lost = true
    if (response?.status === 403) {
      this.stopped = true
      this.ears.tell({ is: 'refused' })
      return false
    }
    // The act may have been done and its answer lost: what is kept is looked up before anything is told again.
    this.doubt = true
    this.ears.tell({ is: trouble(response) })
    this.wait(RETRY_MS)
    return false
  }

  /** Reads the text anew and writes into it what was written here and is not kept yet. */
  private async catchUp(): Promise<boolean> {
    const response = await fetch(`/reports/${this.report}/text.json`).catch(() => null)
    const fresh = response?.ok ? ((await response.json()) as LiveReport) : null
    if (!fresh) {
      this.lost = true
      this.doubt = true
      this.ears.tell({ is: trouble(response) })
      this.wait(RETRY_MS)
      return false
    }
    const here = { paragraphs: this.text.paragraphs, kept: this.kept }
    const based = rebase(here, { paragraphs: textOf(fresh).paragraphs, kept: keptOf(fresh) })
    this.doubt = false
    this.kept = based.kept
    this.text = based.text
    this.conflicts = { ...this.conflicts, ...based.conflicts }
    this.tellTheirs()
    this.ears.rebase(this.text, fresh)
    return true
  }

  private tellTheirs(): void {
    this.ears.theirs(Object.fromEntries(Object.entries(this.conflicts).map(([key, { text }]) => [key, text])))
  }

  private form(op: LiveOp): FormData {
    const kept = (key: string) => this.kept.find((one) => one.key === key)
    // What speaks of a paragraph that was new when it was written speaks of it by the key that it had here.
    const words = (key: string) =>
      toKnown(this.text.paragraphs.find((one) => one.key === key)?.text ?? '', (known) => this.idOf(known))
    const fields: Record<string, string | number | undefined> = { report: this.report }
    const edit = (key: string, text: string) =>
      Object.assign(fields, { op: 'edit', paragraph: kept(key)?.id, version: kept(key)?.version, text })
    const place = () => {
      const { section, after } = placeOf(this.text, this.kept, op.key)
      return { section, after: after ?? '' }
    }
    if (op.op === 'edit') edit(op.key, tidy(words(op.key)))
    if (op.op === 'split') edit(op.origin, `${tidy(words(op.origin))}\n\n${tidy(words(op.key))}`)
    if (op.op === 'insert') Object.assign(fields, { op: 'insert', ...place(), text: tidy(words(op.key)) })
    if (op.op === 'remove' || op.op === 'restore')
      Object.assign(fields, { op: op.op, paragraph: kept(op.key)?.id, version: kept(op.key)?.version })
    if (op.op === 'move') Object.assign(fields, { op: 'move', paragraph: kept(op.key)?.id, ...place() })
    if (op.op === 'join') {
      const [from, into] = [kept(op.key), kept(op.into)]
      const versions = { version: from?.version, into: into?.id, intoVersion: into?.version }
      Object.assign(fields, { op: 'join', paragraph: from?.id, ...versions })
    }
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value ?? ''))
    return form
  }
}

const trouble = (response: Response | null) => {
  if (!response) return 'offline'
  return response.status === 401 ? 'signed_out' : 'failed'
}

export const textOf = ({ sections }: LiveReport): LiveText => ({
  paragraphs: sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.map(({ id, text, locked }) => ({ key: id, section, text, origin: null, locked })),
  ),
  joins: {},
})

const keptOf = ({ sections }: LiveReport): KeptLive[] =>
  sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.map(({ id, version, text }) => ({ key: id, id, version, text: tidy(text), section })),
  )
