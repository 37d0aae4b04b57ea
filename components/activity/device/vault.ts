import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type DeviceCopy, isExpired } from '@/lib/activity/rules/device-copy'
import { DATABASE, forgetCopies, keepsCopies } from './owner'

/** What lies on the device: nobody can read `data` without the key, and no script can read the key out of the browser. */
type Sealed = { at: number; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

interface Schema extends DBSchema {
  owner: { key: 'owner'; value: { person: string; key: CryptoKey } }
  copies: { key: string; value: Sealed }
}

export type KeptCopy = DeviceCopy & { at: number }

/** The copies of one person on this device, encrypted. It is opened for each act, so that it can be deleted at any time. */
export class Vault {
  constructor(private readonly person: string) {}

  /**
   * Keeps a copy in place of the one with the same key.
   * @returns when; null where copies are not wanted any more: signed out, or declined in another page
   */
  put(copy: DeviceCopy, at = Date.now()): Promise<number | null> {
    return this.open(async (database, key) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const data = await crypto.subtle.encrypt(this.cipher(copy.key, at, iv), key, encode(JSON.stringify(copy)))
      await database.put('copies', { at, iv, data }, copy.key)
      return at
    })
  }

  /** The copies that are there, the newest first. What is too old, or cannot be read, is deleted instead. */
  async list(): Promise<KeptCopy[]> {
    const kept = await this.open(async (database, key) => {
      const found: KeptCopy[] = []
      for (const id of await database.getAllKeys('copies')) {
        const sealed = await database.get('copies', id)
        const copy = sealed && !isExpired(sealed.at, Date.now()) ? await this.unseal(id, sealed, key) : null
        if (copy) found.push(copy)
        else await database.delete('copies', id)
      }
      return found
    })
    return (kept ?? []).sort((one, other) => other.at - one.at)
  }

  async remove(id: string): Promise<void> {
    await this.open((database) => database.delete('copies', id))
  }

  private async unseal(id: string, { at, iv, data }: Sealed, key: CryptoKey): Promise<KeptCopy | null> {
    try {
      const text = await crypto.subtle.decrypt(this.cipher(id, at, iv), key, data)
      return { ...(JSON.parse(new TextDecoder().decode(text)) as DeviceCopy), at }
    } catch {
      return null
    }
  }

  /** Person, place and time are sealed with the text: none of them can be exchanged. */
  private cipher(id: string, at: number, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: encode(`${this.person} ${id} ${at}`) }
  }

  /** Opens it for one act. What another person has left is deleted first, with the key that opens it. */
  private async open<T>(act: (database: IDBPDatabase<Schema>, key: CryptoKey) => Promise<T>): Promise<T | null> {
    if (!keepsCopies()) return null
    const database = await openDB<Schema>(DATABASE, 1, {
      upgrade(made) {
        made.createObjectStore('owner')
        made.createObjectStore('copies')
      },
    })
    try {
      return await act(database, await this.keyIn(database))
    } finally {
      database.close()
      // Somebody has signed out, or declined, in the meantime.
      if (!keepsCopies()) forgetCopies()
    }
  }

  private async keyIn(database: IDBPDatabase<Schema>): Promise<CryptoKey> {
    // Made beforehand: a transaction ends when something else is waited for.
    const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    const { store, done } = database.transaction('owner', 'readwrite')
    const known = await store.get('owner')
    if (known?.person === this.person) {
      await done
      return known.key
    }
    await store.put({ person: this.person, key: fresh }, 'owner')
    await done
    if (known) await database.clear('copies')
    return fresh
  }
}

/** Deletes what has been here for too long. */
export async function sweep(person: string): Promise<void> {
  await new Vault(person).list()
}

const encode = (text: string) => new TextEncoder().encode(text)
