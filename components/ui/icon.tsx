const PATHS = {
  add: <path d="M8 3v10M3 8h10" />,
  attach: (
    <path d="M12.5 7 7.8 11.7a2.6 2.6 0 0 1-3.7-3.7l5.3-5.3a1.7 1.7 0 0 1 2.4 2.4L6.6 10.3" strokeLinejoin="round" />
  ),
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.8" />
    </>
  ),
  comment: <path d="M2.5 3h11v8H8l-3 2.5V11H2.5z" strokeLinejoin="round" />,
  cross: <path d="m4 4 8 8m0-8-8 8" />,
  down: <path d="m3 6 5 5 5-5" />,
  next: <path d="m6 3 5 5-5 5" />,
  previous: <path d="m10 3-5 5 5 5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5 14 14" />
    </>
  ),
  up: <path d="m3 10 5-5 5 5" />,
  warning: (
    <>
      <path d="M8 2 14.6 13.5H1.4z" strokeLinejoin="round" />
      <path d="M8 6.5v3.2m0 1.6v.9" />
    </>
  ),
  link: <path d="m6.5 9.5 3-3M7 4.5 8.5 3a3 3 0 0 1 4.3 4.3l-1.5 1.5M9 11.5 7.5 13a3 3 0 0 1-4.3-4.3l1.5-1.5" />,
}

export type IconName = keyof typeof PATHS

/** Icons that point along the line of reading turn round where it does. */
const MIRRORED: readonly IconName[] = ['next', 'previous']

/** A line icon beside a word. It says nothing by itself: never use it alone without a hidden word. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={MIRRORED.includes(name) ? 'i mirror' : 'i'}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
    >
      {PATHS[name]}
    </svg>
  )
}
