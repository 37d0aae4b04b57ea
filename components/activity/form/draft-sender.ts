import { postDraft, type SaveState } from './post-draft'

/** How long nobody has to type before the form is saved, and how long at most they can go on typing before it is. */
const PAUSE_MS = 3_000
const LONGEST_MS = 10_000
/** How long to wait before a save that found no line is tried again. */
const RETRY_MS = 8_000

/**
 * Saves a form to the server while somebody writes in it: one request at a time, the whole form each time, under the key
 * of the page. Only unseen fields are written back, so the cursor stays where it is.
 */
export class DraftSender {
  private timer: ReturnType<typeof setTimeout> | undefined
  private since = 0
  private dirty = false
  private sending: Promise<SaveState> | null = null
  private stopped = false
  /**
   * A new activity as it was sent, until the answer is there. The answer may have been lost, and a key stands for one
   * text: so the same text goes again first, and what was written since goes to the activity that it made.
   */
  first: FormData | null = null

  /**
   * @param tell is called with each new state
   * @param moved is called once a new activity has its reference
   */
  constructor(
    readonly form: HTMLFormElement,
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

  /** Goes on from a form that an earlier page has left: under its key, and with what it had sent without an answer. */
  adopt(key: string, sent: FormData | null): void {
    const kept = this.form.elements.namedItem('key') as HTMLInputElement
    kept.value = key
    this.first = sent
  }

  /** Saves at once whatever stands in the form, behind a save that is under way. Gives how that went. */
  async flush(): Promise<SaveState> {
    if (this.sending) await this.sending
    return this.send()
  }

  /** The form itself is being posted: nothing is to come after it. */
  stop(): void {
    this.stopped = true
    this.dirty = false
    clearTimeout(this.timer)
  }

  /** Whether something stands in the form that the server does not have. */
  get unsaved(): boolean {
    return this.dirty || this.sending !== null
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      // What is typed while a save is under way waits for its end.
      if (!this.sending && !this.stopped) void this.send()
    }, milliseconds)
  }

  private async send(): Promise<SaveState> {
    clearTimeout(this.timer)
    const since = this.since
    this.since = 0
    this.tell({ is: 'saving' })
    this.sending = this.post()
    const state = await this.sending
    this.sending = null
    if (this.stopped) return state
    const typed = this.since > 0
    if (state.is === 'saved') this.dirty = typed
    else if (state.is !== 'refused') this.since ||= since || Date.now()
    if (state.is === 'offline' || state.is === 'failed') this.wait(RETRY_MS)
    else if (typed) this.touch()
    if (!typed || state.is !== 'saved') this.tell(state)
    return state
  }

  private async post(): Promise<SaveState> {
    if (this.first) {
      const state = await this.fetch(this.first)
      if (state.is !== 'saved') return state
    }
    const body = new FormData(this.form)
    body.set('intent', 'save')
    for (const name of [...body.keys()]) if (name.startsWith('$')) body.delete(name)
    if (!body.get('reference')) this.first = body
    return this.fetch(body)
  }

  private async fetch(body: FormData): Promise<SaveState> {
    const { state, reference = '', base = '' } = await postDraft(body)
    if (state.is === 'saved' || state.is === 'refused') this.first = null
    if (state.is === 'saved') this.goOn(reference, base)
    return state
  }

  /** From now on the form rests on what was just saved. */
  private goOn(reference: string, base: string): void {
    const [known, basis] = ['reference', 'base'].map((name) => this.form.elements.namedItem(name) as HTMLInputElement)
    if (known && !known.value && reference) this.moved(reference)
    if (known) known.value = reference
    if (basis) basis.value = base
  }
}
