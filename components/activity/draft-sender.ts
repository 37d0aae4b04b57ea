export type SaveState =
  | { is: 'untouched' | 'waiting' | 'saving' | 'offline' | 'signed_out' | 'failed' }
  | { is: 'saved'; at: Date }
  /** Sentences that say why nothing was written, in the order of the form. */
  | { is: 'refused'; sentences: string[] }

/** How long nobody has to type before the form is saved, and how long at most they can go on typing before it is. */
const PAUSE_MS = 3_000
const LONGEST_MS = 10_000
/** How long to wait before a save that found no line is tried again. */
const RETRY_MS = 8_000

type Answer = { reference?: string; base?: string; errors?: Record<string, string[]>; values?: Record<string, string> }

/**
 * Saves a form to the server while somebody writes in it: one request at a time, the whole form each time, under the key
 * of the page, so that a request whose answer was lost makes no second activity. Only unseen fields are written back, so
 * the cursor stays where it is.
 */
export class DraftSender {
  private timer: ReturnType<typeof setTimeout> | undefined
  private since = 0
  private dirty = false
  private sending = false
  private again = false
  private stopped = false

  /**
   * @param tell is called with each new state
   * @param moved is called once a new activity has its reference
   */
  constructor(
    private readonly form: HTMLFormElement,
    private readonly tell: (state: SaveState) => void,
    private readonly moved: (reference: string) => void,
  ) {}

  /** Somebody has written something: also after a post of the form was declined, when it goes on being written in. */
  touch(): void {
    if (this.form.ariaBusy === 'true') return
    this.stopped = false
    this.dirty = true
    const now = Date.now()
    this.since ||= now
    this.tell({ is: 'waiting' })
    this.wait(Math.max(0, Math.min(PAUSE_MS, this.since + LONGEST_MS - now)))
  }

  /** The line is back, or the person asks for it. */
  retry(): void {
    if (this.dirty && !this.stopped) this.wait(0)
  }

  /** The form itself is being posted: nothing is to come after it. */
  stop(): void {
    this.stopped = true
    this.dirty = false
    clearTimeout(this.timer)
  }

  /** Whether something stands in the form that the server does not have. */
  get unsaved(): boolean {
    return this.dirty || this.sending
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), milliseconds)
  }

  private async send(): Promise<void> {
    if (this.stopped) return
    if (this.sending) {
      this.again = true
      return
    }
    this.sending = true
    this.again = false
    const since = this.since
    this.since = 0
    this.tell({ is: 'saving' })
    const state = await this.post()
    this.sending = false
    if (this.stopped) return
    if (state.is === 'saved' && !this.since) this.dirty = false
    if (state.is !== 'saved' && state.is !== 'refused') this.since ||= since || Date.now()
    if (state.is === 'offline' || state.is === 'failed') this.wait(RETRY_MS)
    else if (this.again || (state.is === 'saved' && this.since)) return this.touch()
    this.tell(state)
  }

  private async post(): Promise<SaveState> {
    const body = new FormData(this.form)
    body.set('intent', 'save')
    for (const name of [...body.keys()]) if (name.startsWith('$')) body.delete(name)
    const response = await fetch('/api/activities/draft', { method: 'POST', body }).catch(() => null)
    if (!response) return { is: 'offline' }
    if (response.status === 401) return { is: 'signed_out' }
    if (response.status !== 200 && response.status !== 409) return { is: 'failed' }
    const answer = (await response.json().catch(() => ({}))) as Answer
    if (response.status === 409) return { is: 'refused', sentences: Object.values(answer.errors ?? {}).flat() }
    this.goOn(answer)
    return { is: 'saved', at: new Date() }
  }

  /** From now on the form rests on what was just saved. */
  private goOn({ reference = '', base = '' }: Answer): void {
    const [known, basis] = ['reference', 'base'].map((name) => this.form.elements.namedItem(name) as HTMLInputElement)
    if (known && !known.value && reference) this.moved(reference)
    if (known) known.value = reference
    if (basis) basis.value = base
  }
}
