import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that cannot be guessed, fit for an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of the secret of a link: a plain hash is enough, since nobody can try 2^256 of them. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The address that is given to the person. */
export const linkTo = (appUrl: string, secret: string): string => new URL(`/invitation/${secret}`, appUrl).href

/** Whether a link still works: once, in time, and for nobody who was disabled meanwhile. */
export const isOpen = (link: { usedAt: Date | null; expiresAt: Date }, disabledAt: Date | null, at: Date): boolean =>
  !link.usedAt && link.expiresAt > at && !disabledAt
