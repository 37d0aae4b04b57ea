import type { Practice } from '../types'

/** What readers from outside learn of a practice: where it stands, not what was said of it. */
export const forOutside = (practice: Practice): Practice => ({ ...practice, retired: null, checks: [] })
