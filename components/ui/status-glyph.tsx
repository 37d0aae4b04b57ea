import type { ReactNode } from 'react'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }
const box = <rect x="2" y="2" width="12" height="12" {...line} />

/** Boxes are what we asked, circles what was written, a page what was printed. */
export const SHAPES = {
  not_asked: <path d="M4 8h8" {...line} strokeWidth="1.75" />,
  silent: (
    <>
      {box}
      <path d="M6.2 6.3a1.8 1.8 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.4" {...line} />
      <circle cx="8" cy="11.4" r=".95" fill="currentColor" />
    </>
  ),
  nil: (
    <>
      {box}
      <ellipse cx="8" cy="8" rx="2.1" ry="3.2" {...line} />
    </>
  ),
  not_opened: box,
  more_time: (
    <>
      {box}
      <path d="M8 4.5v4.3" {...line} />
      <circle cx="8" cy="11.2" r=".95" fill="currentColor" />
    </>
  ),
  draft: <circle cx="8" cy="8" r="6.25" {...line} strokeWidth="1.75" strokeDasharray="2.6 2.3" />,
  wait: (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} strokeWidth="1.75" />
      <path d="M2 8h12a6 6 0 0 1-12 0z" fill="currentColor" />
    </>
  ),
  returned: <path d="M6.2 2.6 2.4 6.4l3.8 3.8M2.8 6.4h7.1a3.6 3.6 0 0 1 0 7.2H7" {...line} strokeWidth="2" />,
  approved: (
    <path
      fillRule="evenodd"
      d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm3.9 5.2-4.7 5-3-2.9 1.1-1.2 1.9 1.8L10.7 5z"
      fill="currentColor"
    />
  ),
  released: (
    <>
      <circle cx="8" cy="8" r="6.4" {...line} />
      <circle cx="8" cy="8" r="3.6" fill="currentColor" />
    </>
  ),
  used: <path fillRule="evenodd" d="M3 1h6.5L13 4.5V15H3zM5 7v1.4h6V7zm0 3v1.4h6V10z" fill="currentColor" />,
  stale: (
    <>
      <path d="M8 1.8 15 14H1z" {...line} strokeLinejoin="round" />
      <path d="M8 6v4" {...line} />
      <circle cx="8" cy="12" r=".9" fill="currentColor" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} strokeWidth="1.75" />
      <path d="m3.6 12.4 8.8-8.8" {...line} strokeWidth="1.75" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type StatusState = keyof typeof SHAPES

/** The shape of a state without its word: only where the word stands beside it anyway, as in a cell or a legend. */
export function StatusGlyph({ state }: { state: StatusState }) {
  return (
    <svg className={`g g--${state}${state === 'returned' ? ' mirror' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  )
}
