import type { Viewer } from '../viewers'

export type Page = { name: string; path: string }

/** The pages that are measured, as far as the viewer may open them. */
export const pagesOf = ({ name }: Viewer, reference: string): Page[] => [
  { name: 'list', path: '/activities' },
  { name: 'list, a year', path: '/activities?year=2014' },
  { name: 'search', path: '/activities?q=disappearance+Nepal' },
  { name: 'one activity', path: `/activities/${reference}` },
  { name: 'accomplishments', path: '/accomplishments' },
  ...(name === 'reviewer' ? [{ name: 'review', path: '/review/EA1' }] : []),
]

export const BARE = '/bare'
