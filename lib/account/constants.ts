/** A one-time link works once, for this long. */
export const INVITATION_SECONDS = 7 * 24 * 60 * 60

/** NIST SP 800-63B: length counts, composition rules do not. */
export const PASSWORD_LEAST = 12
export const PASSWORD_MOST = 200
