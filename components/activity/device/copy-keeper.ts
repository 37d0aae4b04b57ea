import { type DeviceCopy, mayBeKept } from '@/lib/activity/rules/device-copy'
import type { DraftSender } from '../form/draft-sender'
import type { SaveState } from '../form/post-draft'
import { entriesOf, inputOf } from './form-entries'
import { hold, release } from './locks'
import type { Vault } from './vault'

export type KeepState = { is: 'none' | 'secret' | 'stopped' | 'failed' } | { is: 'kept'; at: number }

/** Shorter than a glance away from the keyboard: what is typed is on the device before the laptop is closed. */
const PAUSE_MS = 400

/** Keeps a copy of one form on the device for as long as the server has not all of it: one act after the other. */
export class CopyKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined
  private work: Promise<void> = Promise.resolve()

  /**
   * @param stored the class of the activity on the server: what is confidential there is not kept before it is called otherwise there
   * @param tell is called with each new state
   */
  constructor(
    private readonly vault: Vault,
    private readonly sender: DraftSender,
    private stored: string,
    private readonly tell: (state: KeepState) => void,
  ) {}

  /** Somebody has written something. What they have just called confidential goes at once. */
  touch(name?: string): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.keep(), name === 'sensitivity' ? 0 : PAUSE_MS)
  }

  /** Follows how the saving to the server stands: what has arrived there is kept here no longer. */
  follow({ is }: SaveState): void {
    if (is === 'saved') this.stored = inputOf(this.sender.form, 'sensitivity')
    if (is === 'waiting') this.touch()
    else this.keep()
  }

  /** Keeps what stands in the form now, or nothing where the server has it. */
  keep(): void {
    clearTimeout(this.timer)
    const copy = this.copy()
    const now = inputOf(this.sender.form, 'sensitivity')
    const secret = !mayBeKept(this.stored, now)
    const unsaved = this.sender.unsaved
    this.work = this.work
      .then(async () => this.tell(await this.write(copy, secret, unsaved)))
      .catch(() => this.tell({ is: 'failed' }))
  }

  stop(): void {
    clearTimeout(this.timer)
    release(inputOf(this.sender.form, 'key'))
  }

  private async write(copy: DeviceCopy, secret: boolean, unsaved: boolean): Promise<KeepState> {
    if (secret || !unsaved) {
      await this.vault.remove(copy.key)
      return { is: secret ? 'secret' : 'none' }
    }
    await hold(copy.key)
    const at = await this.vault.put(copy)
    return at === null ? { is: 'stopped' } : { is: 'kept', at }
  }

  private copy(): DeviceCopy {
    const { form, first } = this.sender
    const [key, reference, base] = ['key', 'reference', 'base'].map((name) => inputOf(form, name))
    return {
      ...{ key: key ?? '', reference: reference ?? '', base: base ?? '' },
      entries: entriesOf(new FormData(form)),
      sent: first && entriesOf(first),
    }
  }
}
