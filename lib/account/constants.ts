/** A one-time link works once, for this long. */
export const INVITATION_SECONDS = 7 * 24 * 60 * 60

/** NIST SP 800-63B: length counts, composition rules do not. */
export const PASSWORD_LEAST = 12
export const PASSWORD_MOST = 200

/** When a person is told by mail what concerns them. */
export const MAIL_CHOICES = ['at_once', 'daily', 'never'] as const

/** For so many days at most work is given to somebody for an absence: what lasts longer is handed over. */
export const LONGEST_LOAN_DAYS = 180
