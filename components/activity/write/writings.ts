import { type DeviceCopy, type Entries, isWriting } from '@/lib/activity/rules/device-copy'
import { entriesOf, formDataOf } from '../device/form-entries'
import { heldElsewhere, hold, release } from '../device/locks'
import { keepsCopies, lastPerson } from '../device/owner'
import { type KeptCopy, Vault } from '../device/vault'
import { postDraft, type SaveState } from '../form/post-draft'

/** A text that is ready to be sent. `kept`: it is on the device, not only in this page. */
export type Writing = { copy: DeviceCopy; at: number; kept: boolean; state: SaveState; reference?: string }

/** The texts that somebody has written without a line: kept where they asked for it, sent once there is one. */
export class Writings {
  readonly all = new Map<string, Writing>()
  private sending: Promise<void> | null = null

  /** @param tell is called whenever something has changed */
  constructor(private readonly tell: (all: Writing[]) => void) {}

  /** Takes up what earlier pages have left, and gives what somebody was still writing when the last one was closed. */
  async load(): Promise<KeptCopy | null> {
    const copies = ((await this.vault?.list()) ?? []).filter(isWriting)
    const elsewhere = await heldElsewhere(copies.map(({ key }) => key))
    const free = copies.filter(({ key }) => !elsewhere.includes(key))
    for (const { at, ...copy } of free.filter(({ sent }) => sent)) {
      if (!(await hold(copy.key))) continue
      this.set({ copy, at, kept: true, state: { is: 'waiting' } })
    }
    return free.find(({ sent }) => !sent) ?? null
  }

  /** Keeps what is being written, if that is wanted. Gives whether it is on the device. */
  async keep(form: HTMLFormElement): Promise<boolean> {
    const copy = copyOf(form, null)
    await hold(copy.key)
    return (await this.put(copy)) !== null
  }

  /** Closes a text: from now on it goes as it stands, under its key, however often it has to be sent. */
  async close(form: HTMLFormElement): Promise<void> {
    const copy = copyOf(form, entriesOf(new FormData(form)))
    await hold(copy.key)
    const at = await this.put(copy)
    this.set({ copy, at: at ?? Date.now(), kept: at !== null, state: { is: 'waiting' } })
    await this.send()
  }

  /** Sends what waits, one after the other. */
  send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null
    })
    return this.sending
  }

  async discard(key: string): Promise<void> {
    this.all.delete(key)
    this.tell([...this.all.values()])
    await this.vault?.remove(key)
  }

  private async sendAll(): Promise<void> {
    for (const writing of this.all.values()) {
      const { copy, state } = writing
      if (!copy.sent || state.is === 'saved' || state.is === 'refused') continue
      this.set({ ...writing, state: { is: 'saving' } })
      const { state: next, reference } = await postDraft(formDataOf(copy.sent))
      if (!this.all.has(copy.key)) continue
      this.set({ ...writing, state: next, reference })
      if (next.is === 'saved') await this.vault?.remove(copy.key)
    }
  }

  private async put(copy: DeviceCopy): Promise<number | null> {
    const put = this.vault?.put(copy).catch(() => null)
    return (await put) ?? null
  }

  private set(writing: Writing): void {
    this.all.set(writing.copy.key, writing)
    this.tell([...this.all.values()])
  }

  /** Whose the texts are: where nobody is known, nothing is kept. */
  private get vault(): Vault | null {
    const person = lastPerson()
    return person && keepsCopies() ? new Vault(person) : null
  }
}

/** Sends what earlier pages have left to be sent, and leaves what was not taken to the page on which it was written. */
export async function sendWaiting(): Promise<void> {
  const writings = new Writings(() => undefined)
  await writings.load()
  await writings.send()
  for (const key of writings.all.keys()) release(key)
}

/** The form as a copy. It goes to whoever was signed in when it was written, and to nobody else. */
function copyOf(form: HTMLFormElement, sent: Entries | null): DeviceCopy {
  const entries = entriesOf(new FormData(form))
  const key = entries.find(([name]) => name === 'key')?.[1] ?? ''
  return { key, reference: '', base: '', entries, sent }
}
